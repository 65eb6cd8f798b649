// One of the four questions and its answer, which can be gone on with, or answered anew on another evening.
import { useMemo, useState } from 'preact/hooks';
import { focusOn } from '../../../components/focus';
import { OwnField } from '../../../components/field/own-field';
import { offerUndo } from '../../undo';
import { LIMITS, type Question } from '../../../shared/kinds';
import { useDraft } from '../../../state/drafts/use-draft';
import { today } from '../../../state/tonight';
import { undo, type Entry } from '../../../store/records';
import { say as words } from '../../../words/values';
import { Foot } from '../foot';
import { dateName } from '../names';
import { reflectionForm } from './reflection-form';

interface Props {
  question: Question;
  answers: readonly Entry<'reflection'>[];
}

export function OneQuestion({ question, answers }: Props) {
  const [anew, setAnew] = useState(false);
  // The answer that stands open stays the same one while it is written.
  const newest = useMemo(() => answers.at(-1)?.id ?? null, [anew]);
  const shown = anew ? null : newest;
  const answerAnew = () => {
    setAnew(true);
    focusOn('.question textarea');
  };
  return (
    <Writing
      key={shown ?? 'new'}
      {...{ question, answers }}
      id={shown}
      onAnew={shown === null ? null : answerAnew}
    />
  );
}

interface WritingProps extends Props {
  id: string | null;
  onAnew: (() => void) | null;
}

function Writing({ question, answers, id, onAnew }: WritingProps) {
  const say = words.clarify;
  const now = today.value;
  const form = useMemo(() => ({ ...reflectionForm(question, today), removed: offerAnswer }), [question]);
  const draft = useDraft(`reflection ${question}`, form, answers, id);
  const earlier = answers.filter((answer) => answer.id !== draft.id.value).reverse();
  const here = answers.find((answer) => answer.id === draft.id.value);
  return (
    <section class="question">
      <OwnField
        label={say.questions[question].ask}
        hint={say.questions[question].more}
        value={draft.now.value.text}
        limit={LIMITS.long}
        tooMany={words.tooMany}
        onText={(text) => draft.type({ text })}
        onLeave={() => void draft.flush()}
      />
      <Foot draft={draft} kind="reflection" up={null} />
      {here?.day !== undefined && here.day !== null && here.day !== now && (
        <p class="quiet">
          {say.begun(dateName(here.day, now))}{' '}
          {onAnew && (
            <button type="button" class="link" onClick={onAnew}>
              {say.anew}
            </button>
          )}
        </p>
      )}
      {earlier.map((answer) => (
        <div key={answer.id} class="earlier-answer">
          <p class="quiet">{dateName(answer.day ?? '', now)}</p>
          <p class="own small" dir="auto">
            {answer.body.text}
          </p>
        </div>
      ))}
    </section>
  );
}

function offerAnswer(id: string): void {
  offerUndo(words.removed, () => undo('reflection', id));
}

// Four questions, one an evening or all at once: the first that is not answered stands open.
import { useState } from 'preact/hooks';
import { focusOn } from '../../../components/focus';
import { Icon } from '../../../components/icon';
import { Page } from '../../../components/page';
import { QUESTIONS, type Question } from '../../../shared/kinds';
import { useKind } from '../../../state/kind';
import type { Entry } from '../../../store/records';
import { say as words } from '../../../words/values';
import { brief } from '../names';
import { OneQuestion } from './question';

export function Clarify() {
  const say = words.clarify;
  const all = useKind('reflection');
  const [chosen, setChosen] = useState<Question | null>(null);
  // Decided once, when the answers were read: a first word does not fold the question that it answers.
  const [first, setFirst] = useState<Question | null>(null);
  if (!all) return <main class="page" aria-busy="true" />;
  const to = (question: Question) => all.filter(({ body }) => body.question === question);
  const asked = chosen ?? first ?? QUESTIONS.find((question) => to(question).length === 0) ?? QUESTIONS[0];
  if (first === null) setFirst(asked);
  const choose = (question: Question) => {
    setChosen(question);
    focusOn('.question textarea');
  };
  return (
    <Page title={say.title} up="/values" class="values clarify" about="values">
      <p class="quiet">{say.lead}</p>
      <ol class="four">
        {QUESTIONS.map((question) => (
          <li key={question}>
            {question === asked ? (
              <OneQuestion question={question} answers={to(question)} />
            ) : (
              <button type="button" onClick={() => choose(question)}>
                <span>
                  {say.questions[question].short}
                  <Begun answers={to(question)} />
                </span>
                <Icon name="down" class="little" />
              </button>
            )}
          </li>
        ))}
      </ol>
      <nav class="ways" aria-label={words.compass.ways.name}>
        {all.length > 0 && (
          <a href="/values/themes">
            <span>
              {say.themes}
              <small>{say.themesText}</small>
            </span>
            <Icon name="onward" class="little" />
          </a>
        )}
        <a href="/values/new">
          <span>{words.compass.add}</span>
          <Icon name="onward" class="little" />
        </a>
      </nav>
    </Page>
  );
}

/** The first words of the newest answer, or that there is none. */
function Begun({ answers }: { answers: readonly Entry<'reflection'>[] }) {
  const newest = answers.at(-1);
  return newest ? (
    <small class="own small" dir="auto">
      {brief(newest.body.text)}
    </small>
  ) : (
    <small>{words.clarify.open}</small>
  );
}

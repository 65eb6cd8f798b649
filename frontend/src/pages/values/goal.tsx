// Value or goal: what can be finished and ticked off has a value behind it, and both are kept.
import { useState } from 'preact/hooks';
import { focusOn } from '../../components/focus';
import { OwnField } from '../../components/field/own-field';
import { LIMITS } from '../../shared/kinds';
import { worded } from '../../state/drafts/form';
import { say as words } from '../../words/values';
import type { ValueWriting } from './name';

const NAME = '.value-name textarea';

export function Goal({ draft }: { draft: ValueWriting }) {
  const say = words.goal;
  const [step, setStep] = useState<'folded' | 'asked' | 'value'>('folded');
  /** The caret is in the field of the goal: it stays while it is emptied. */
  const [within, setWithin] = useState(false);
  const { name, goal } = draft.now.value;
  if (goal !== '' || within) {
    return (
      <div class="goal">
        <OwnField
          label={say.behind}
          value={goal}
          limit={LIMITS.text}
          tooMany={words.tooMany}
          single
          onText={(said) => {
            setWithin(true);
            draft.type({ goal: said });
          }}
          onLeave={() => {
            setWithin(false);
            void draft.flush();
          }}
        />
        {goal !== '' && worded(name) === '' && (
          <button
            type="button"
            class="link"
            onClick={() => {
              void draft.choose({ name: goal, goal: '' });
              focusOn(NAME);
            }}
          >
            {say.undo}
          </button>
        )}
      </div>
    );
  }
  if (worded(name) === '') return null;
  if (step === 'folded') {
    return (
      <button
        type="button"
        class="link"
        onClick={() => {
          setStep('asked');
          focusOn('.goal-asked button');
        }}
      >
        {say.open}
      </button>
    );
  }
  if (step === 'value') {
    return (
      <p class="quiet goal" role="status" tabIndex={-1}>
        {say.no}
      </p>
    );
  }
  return (
    <fieldset class="goal-asked">
      <legend>{say.ask}</legend>
      <button
        type="button"
        class="button"
        onClick={() => {
          setStep('folded');
          // The wording moves to the goal; the value behind it is written next, and until then both stay as they are kept.
          void draft.choose({ goal: name, name: '' });
          focusOn(NAME);
        }}
      >
        {say.yes}
      </button>
      <button
        type="button"
        class="button"
        onClick={() => {
          setStep('value');
          focusOn('p.goal');
        }}
      >
        {say.goesOn}
      </button>
    </fieldset>
  );
}

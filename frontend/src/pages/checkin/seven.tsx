// One question from 1 to 7: seven circles, the chosen one filled; left out as easily as answered.
import { useId } from 'preact/hooks';
import { number } from '../../words';
import { checkin } from '../../words/checkin';

const STEPS = [1, 2, 3, 4, 5, 6, 7];

interface Props {
  ask: string;
  value: number | null;
  onValue: (value: number | null) => void;
}

export function Seven({ ask, value, onValue }: Props) {
  const say = checkin;
  const name = useId();
  return (
    <fieldset class="seven">
      <legend>{ask}</legend>
      {value !== null && (
        <button
          type="button"
          class="link seven-out"
          aria-label={say.leftOut(ask)}
          onClick={(event) => {
            onValue(null);
            event.currentTarget.closest('fieldset')?.querySelector('input')?.focus(); // this button goes
          }}
        >
          {say.leaveOut}
        </button>
      )}
      <div class="seven-row">
        {STEPS.map((step) => (
          <label key={step}>
            <input
              type="radio"
              class="unseen"
              name={name}
              aria-label={say.mark(step)}
              checked={value === step}
              onChange={() => onValue(step)}
            />
            <span aria-hidden="true">{number(step)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

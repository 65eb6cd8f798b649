// What one's sense of worth rested on: a slider between how others reacted and oneself; a ring until it was touched.
import { useId } from 'preact/hooks';
import { checkin } from '../../words/checkin';

const MIDDLE = 5;
const MOST = 10;

interface Props {
  value: number | null;
  onValue: (value: number | null) => void;
}

export function Worth({ value, onValue }: Props) {
  const say = checkin;
  const id = useId();
  const take = (event: { currentTarget: HTMLInputElement }) => onValue(Number(event.currentTarget.value));
  return (
    <div class="worth">
      <label for={id}>{say.worth.ask}</label>
      {value !== null && (
        <button
          type="button"
          class="link seven-out"
          aria-label={say.leftOut(say.worth.ask)}
          onClick={() => {
            onValue(null);
            document.getElementById(id)?.focus(); // this button goes
          }}
        >
          {say.leaveOut}
        </button>
      )}
      <input
        id={id}
        type="range"
        min={0}
        max={MOST}
        step={1}
        class={value === null ? 'unset' : undefined}
        value={value ?? MIDDLE}
        aria-valuetext={value === null ? say.worth.none : say.worth.value(value)}
        onInput={take}
        onClick={take /* a tap on the middle, where it stands already, is an answer too */}
      />
      <div class="worth-ends quiet" aria-hidden="true">
        <span>{say.worth.others}</span>
        <span>{say.worth.me}</span>
      </div>
    </div>
  );
}

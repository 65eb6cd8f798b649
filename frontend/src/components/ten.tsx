// A number from 0 to 10 on a slider: a ring or a disc to pull, as it is drawn in the chart.
import { useId } from 'preact/hooks';
import './ten.css';

interface Props {
  label: string;
  /** Null while nothing was said: the mark waits faintly, at `from` or in the middle. */
  value: number | null;
  from: number | null;
  mark: 'ring' | 'disc';
  /** What stands at the end of the line, and is read out. */
  said: string;
  /** The whole name, for those who listen. */
  name: string;
  onValue: (value: number) => void;
}

const MIDDLE = 5;

export function Ten({ label, value, from, mark, said, name, onValue }: Props) {
  const id = useId();
  const read = (event: { currentTarget: HTMLInputElement }) => onValue(Number(event.currentTarget.value));
  return (
    <div class="ten">
      <label for={id}>{label}</label>
      <span class="quiet tnum" aria-hidden="true">
        {said}
      </span>
      <input
        id={id}
        class={value === null ? `ten-${mark} unsaid` : `ten-${mark}`}
        type="range"
        min={0}
        max={10}
        step={1}
        value={value ?? from ?? MIDDLE}
        aria-label={name}
        aria-valuetext={said}
        onInput={read}
        // A tap where an unsaid one waits moves nothing, and says something all the same.
        onClick={read}
      />
    </div>
  );
}

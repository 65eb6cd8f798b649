// One of a few, side by side: radio buttons in the dress of a divided bar.
import { useId } from 'preact/hooks';
import './choice.css';

interface Props<T extends string> {
  /** What is chosen, for those who listen. */
  label: string;
  options: readonly { value: T; label: string }[];
  value: T;
  onValue: (value: T) => void;
}

export function Choice<T extends string>({ label, options, value, onValue }: Props<T>) {
  const name = useId();
  return (
    <fieldset class="choice" aria-label={label}>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            class="unseen"
            name={name}
            checked={option.value === value}
            onChange={() => onValue(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}

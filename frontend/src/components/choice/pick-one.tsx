// A list to pick one from, as large rows for a thumb; the browser's own radio buttons underneath.
import './pick-one.css';

export interface Choice<T extends string> {
  value: T;
  label: string;
  /** Whether the label is the person's own. */
  own?: boolean;
}

interface PickOneProps<T extends string> {
  legend: string;
  name: string;
  choices: readonly Choice<T>[];
  chosen: T | null;
  onChoose: (value: T) => void;
}

export function PickOne<T extends string>({ legend, name, choices, chosen, onChoose }: PickOneProps<T>) {
  return (
    <fieldset class="pick-one">
      <legend>{legend}</legend>
      {choices.map(({ value, label, own }) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            checked={value === chosen}
            onChange={() => {
              onChoose(value);
            }}
          />
          <span class={own ? 'own small' : undefined}>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

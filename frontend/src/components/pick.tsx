// A choice that stands as quiet text with a small arrow: the browser's own list, so that thumb, keys and screen readers all know it.
import { Icon } from './icon';
import './pick.css';

interface Props<V extends string> {
  label: string;
  value: V;
  options: readonly (readonly [V, string])[];
  onPick: (value: V) => void;
}

export function Pick<V extends string>({ label, value, options, onPick }: Props<V>) {
  return (
    <span class="pick">
      {/* off: what was picked is nothing for a browser to fill in again after a restart */}
      <select
        aria-label={label}
        autocomplete="off"
        value={value}
        onChange={(event) => onPick(event.currentTarget.value as V)}
      >
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
      <Icon name="down" class="little" />
    </span>
  );
}

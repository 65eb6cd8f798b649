// A time or a day that is picked, written as the page writes it everywhere: it lies over the browser's own field, which writes it
// in the browser's language. A tap opens the browser's own way of picking; whoever comes by keys sees the field they edit.
import { useRef, useState } from 'preact/hooks';
import { Icon } from './icon';
import './picked.css';

interface Props {
  type: 'time' | 'date';
  id?: string;
  describedBy?: string | undefined;
  /** 'HH:MM' or a day; '' while there is none. */
  value: string;
  min?: string | undefined;
  max?: string | undefined;
  /** The value in words, or an invitation while there is none. */
  shown: string;
  /** Whether it stands among other answers and is the one that was given. */
  on?: boolean;
  /** Told with '' when it was emptied; `valid` when it lies between `min` and `max`. */
  onPick: (value: string, valid: boolean) => void;
}

export function Picked({ describedBy, shown, on = false, onPick, ...field }: Props) {
  const pressed = useRef(false);
  const [byKeys, setByKeys] = useState(false);
  return (
    <span class={`picked ${byKeys ? 'by-keys' : ''} ${on ? 'on' : ''}`}>
      <input
        {...field}
        aria-describedby={describedBy}
        onChange={({ currentTarget: { value, validity } }) => onPick(value, validity.valid)}
        onPointerDown={() => {
          pressed.current = true;
          setByKeys(false);
        }}
        onFocus={() => setByKeys(!pressed.current)}
        onKeyDown={() => setByKeys(true)}
        onBlur={() => {
          pressed.current = false;
          setByKeys(false);
        }}
      />
      <span class="picked-shown" aria-hidden="true">
        {shown}
        <Icon name="down" class="little" />
      </span>
    </span>
  );
}

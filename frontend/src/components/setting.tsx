// Rows with a control at their end: a switch, one of a list, a time, or the way to a page of its own.
import { useId } from 'preact/hooks';
import { Icon } from './icon';
import { Picked } from './picked';
import './section.css';
import './setting.css';

interface Props {
  name: string;
  /** A remark below the name. */
  text?: string | undefined;
}

export function SwitchRow({
  name,
  text,
  checked,
  onSwitch,
}: Props & { checked: boolean; onSwitch: (on: boolean) => void }) {
  const id = useId();
  return (
    <label class="row">
      <span class="row-words">
        <span id={`${id}-name`}>{name}</span>
        {text !== undefined && (
          <span class="quiet" id={`${id}-text`}>
            {text}
          </span>
        )}
      </span>
      <input
        type="checkbox"
        role="switch"
        class="switch"
        aria-labelledby={`${id}-name`}
        aria-describedby={text === undefined ? undefined : `${id}-text`}
        checked={checked}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
    </label>
  );
}

export function SelectRow({
  name,
  text,
  value,
  options,
  onPick,
}: Props & {
  value: string;
  options: readonly (readonly [value: string, label: string])[];
  onPick: (value: string) => void;
}) {
  const id = useId();
  return (
    <div class="row">
      <Words id={id} name={name} text={text} />
      <span class="select">
        <select
          id={id}
          aria-describedby={text === undefined ? undefined : `${id}-text`}
          value={value}
          onChange={(event) => onPick(event.currentTarget.value)}
        >
          {options.map(([each, label]) => (
            <option key={each} value={each}>
              {label}
            </option>
          ))}
        </select>
        <Icon name="down" class="little" />
      </span>
    </div>
  );
}

/** The phone's own way of choosing a time or a day. An emptied field is no choice, and none is told. */
export function PickRow({
  name,
  text,
  type,
  value,
  shown,
  min,
  onPick,
}: Props & {
  type: 'time' | 'date';
  value: string;
  /** The value in words, or an invitation while there is none. */
  shown: string;
  min?: string;
  onPick: (value: string) => void;
}) {
  const id = useId();
  return (
    <div class="row">
      <Words id={id} name={name} text={text} />
      <Picked
        type={type}
        id={id}
        shown={shown}
        describedBy={text === undefined ? undefined : `${id}-text`}
        value={value}
        min={min}
        onPick={(picked) => {
          if (picked !== '') onPick(picked);
        }}
      />
    </div>
  );
}

/** The way to a page of its own. */
export function LinkRow({ name, text, href }: Props & { href: string }) {
  return (
    <a class="row onward" href={href}>
      <span class="row-words">
        <span>{name}</span>
        {text !== undefined && <span class="quiet">{text}</span>}
      </span>
      <Icon name="onward" class="little" />
    </a>
  );
}

function Words({ id, name, text }: Props & { id: string }) {
  return (
    <div class="row-words">
      <label for={id}>{name}</label>
      {text !== undefined && (
        <p class="quiet" id={`${id}-text`}>
          {text}
        </p>
      )}
    </div>
  );
}

// One field of a form: its name above it, a hint or what is wrong with it below.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './text-field.css';

interface Props {
  name: string;
  type?: 'text' | 'password';
  autocomplete: 'username' | 'current-password' | 'new-password' | 'off';
  autocapitalize: 'none' | 'characters';
  enterkeyhint: 'next' | 'go' | 'done';
  label: string;
  value: string;
  onValue: (value: string) => void;
  hint?: string;
  /** What is wrong, said in place of the hint; null when nothing is. */
  wrong?: string | null;
  /** A control at the field's end. */
  end?: ComponentChildren;
}

export function TextField({ label, value, onValue, hint, wrong = null, end, type, ...rest }: Props) {
  const id = useId();
  const said = wrong ?? hint;
  const input = {
    ...rest,
    id,
    value,
    spellcheck: false,
    onInput: (event: { currentTarget: HTMLInputElement }) => onValue(event.currentTarget.value),
    'aria-invalid': wrong !== null,
    'aria-describedby': said === undefined ? undefined : `${id}-said`,
  };
  return (
    <div class={wrong === null ? 'text-field' : 'text-field wrong'}>
      <label for={id}>{label}</label>
      <div class="text-field-box">
        {type === 'password' ? <input type="password" {...input} /> : <input type="text" {...input} />}
        {end}
      </div>
      {said !== undefined && <p id={`${id}-said`}>{said}</p>}
    </div>
  );
}

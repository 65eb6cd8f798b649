// The password, which can be looked at while it is typed.
import { useState } from 'preact/hooks';
import { Icon } from '../../components/icon';
import { TextField } from '../../components/text-field';
import { account as say } from '../../words/account';
import type { Way } from './entering';

interface Props {
  way: Way;
  value: string;
  onValue: (value: string) => void;
  wrong: string | null;
}

export function PasswordField({ way, value, onValue, wrong }: Props) {
  const [shown, setShown] = useState(false);
  return (
    <TextField
      label={say.password}
      name="password"
      type={shown ? 'text' : 'password'}
      value={value}
      onValue={onValue}
      hint={way === 'up' ? say.passwordHint : undefined}
      wrong={wrong}
      autocomplete={way === 'up' ? 'new-password' : 'current-password'}
      autocapitalize="none"
      enterkeyhint="go"
      end={
        <button
          type="button"
          class="tool"
          aria-label={shown ? say.hide : say.show}
          onClick={() => setShown(!shown)}
        >
          <Icon name={shown ? 'hidden' : 'seen'} />
        </button>
      }
    />
  );
}

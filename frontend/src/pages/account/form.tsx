// The form at the door: a name, a password, and a code where one is asked for.
import { useRef, useState } from 'preact/hooks';
import { TextField } from '../../components/text-field';
import { toast } from '../../components/toast';
import { go } from '../../router';
import { device } from '../../shared/device';
import { signIn, signUp } from '../../sync/account';
import { account as say } from '../../words/account';
import { wish } from '../reminder/wish';
import { rememberWelcomed } from '../welcome/welcomed';
import { type Entry, type Way, type Wrong, wrongAfter, wrongBefore } from './entering';
import { PasswordField } from './password-field';
import { isProblem } from './problem';

interface Props {
  way: Way;
  /** The name to begin with: of the person whose notebook this is. */
  name: string;
  asksCode: boolean;
}

export function Form({ way, name, asksCode }: Props) {
  const [entry, setEntry] = useState<Entry>({ name, password: '', code: '' });
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const [going, setGoing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  // A code is asked for as soon as the server has said that one is needed, too.
  const code = asksCode || wrong?.field === 'code';

  const set = (field: keyof Entry) => (value: string) =>
    setEntry((before) => ({ ...before, [field]: value }));
  const about = (field: keyof Entry) => (wrong?.field === field ? wrong.text : null);
  const tell = (found: Wrong) => {
    setWrong(found);
    const field = found.field === null ? null : form.current?.elements.namedItem(found.field);
    if (field instanceof HTMLElement) field.focus();
  };

  const enter = async () => {
    const before = wrongBefore(way, entry, code);
    if (before) {
      tell(before);
      return;
    }
    setGoing(true);
    setWrong(null);
    try {
      const who = { name: entry.name.trim(), password: entry.password };
      await (way === 'in' ? signIn(who) : signUp({ ...who, code: code ? entry.code.trim() : null }));
      rememberWelcomed(); // whoever has an account knows the first screens
      // A time chosen on the first screens comes next, now that there is somebody to knock for.
      go(wish() === null ? '/more' : '/more/reminder', { replace: true });
      toast({ text: say.done[way] });
    } catch (problem) {
      if (!isProblem(problem)) throw problem;
      tell(problem.code === 'offline' ? { field: null, text: say.away[device()] } : wrongAfter(problem));
    } finally {
      setGoing(false);
    }
  };

  return (
    <form
      ref={form}
      class="account-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!going) void enter();
      }}
    >
      <TextField
        label={say.name}
        name="name"
        value={entry.name}
        onValue={set('name')}
        hint={way === 'up' ? say.nameHint : undefined}
        wrong={about('name')}
        autocomplete="username"
        autocapitalize="none"
        enterkeyhint="next"
      />
      <PasswordField way={way} value={entry.password} onValue={set('password')} wrong={about('password')} />
      {code && (
        <TextField
          label={say.code}
          name="code"
          value={entry.code}
          onValue={set('code')}
          hint={say.codeHint}
          wrong={about('code')}
          autocomplete="off"
          autocapitalize="characters"
          enterkeyhint="done"
        />
      )}
      {wrong?.field === null && (
        <p class="account-wrong" role="alert">
          {wrong.text}
        </p>
      )}
      <button class="button main" aria-disabled={going}>
        {going ? say.going : say.go[way]}
      </button>
    </form>
  );
}

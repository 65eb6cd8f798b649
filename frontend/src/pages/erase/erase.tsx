// Erasing everything: what goes and what stays, on one screen, before the one tap that cannot be undone.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Page } from '../../components/page';
import { Row, Section } from '../../components/section';
import { device } from '../../shared/device';
import { me } from '../../state/me';
import { syncState } from '../../state/sync';
import { erase as say } from '../../words/erase';
import { PasswordField } from '../account/password-field';
import { putAway, step, useCount, wrong } from './erasing';
import { Others } from './others';
import { Sure } from './sure';
import './erase.css';

export function Erase() {
  const [password, setPassword] = useState('');
  const count = useCount();
  const account = me.value && syncState.value.phase !== 'signed_out' ? me.value : null;
  const left = me.value !== null && account === null;
  useLayoutEffect(() => putAway, [account?.id]);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (!wrong.value) return;
    form.current?.scrollIntoView({ block: 'nearest' }); // the tabs would stand before what it says
    const field = form.current?.elements.namedItem(wrong.value.about ?? '');
    if (field instanceof HTMLElement) field.focus({ preventScroll: true });
  }, [wrong.value]);

  const ask = () => {
    if (step.peek() === 'going') return;
    wrong.value = account && password === '' ? { about: 'password', text: say.needed } : null;
    if (wrong.value === null) step.value = 'asked';
  };
  return (
    <Page title={say.title} up="/more" class="erase">
      <p class="say">
        {account ? say.what.somebody : left ? say.what.signedOut[device()] : say.what.nobody[device()]}
      </p>
      {left && (
        <a class="link" href="/more/account?in">
          {say.again}
        </a>
      )}
      <Section title={say.goes}>
        <Row
          name={say.here[device()]}
          text={count === 0 ? say.none : count === null ? undefined : say.entries(count)}
        />
        {account && <Row name={say.server} text={say.serverText} />}
        {account && <Others />}
      </Section>
      <Section title={say.stays}>
        <p class="section-text">{account ? say.staysThere : left ? say.staysAccount : say.staysHere}</p>
      </Section>
      <form
        ref={form}
        class="erase-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          ask();
        }}
      >
        {account && (
          <>
            <input type="text" name="username" autocomplete="username" value={account.name} hidden readOnly />
            <PasswordField
              way="in"
              value={password}
              onValue={setPassword}
              wrong={wrong.value?.about === 'password' ? wrong.value.text : null}
            />
          </>
        )}
        {wrong.value?.about === null && (
          <p class="erase-wrong" role="alert">
            {wrong.value.text}
          </p>
        )}
        <button class="button">{left ? say.askHere[device()] : say.ask}</button>
      </form>
      {step.value !== 'reading' && <Sure count={count} password={account && password} left={left} />}
    </Page>
  );
}

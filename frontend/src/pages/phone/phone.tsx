// Check my phone: what has to stand before a knock can be heard, step by step, up to one real knock.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Icon, type IconName } from '../../components/icon';
import { IosSteps } from '../../components/ios-steps';
import { Page } from '../../components/page';
import { LinkRow } from '../../components/setting';
import { ability } from '../../pwa/ability';
import { install, installed, putOnHomeScreen } from '../../pwa/install';
import { allowHere } from '../../pwa/notifications';
import { device } from '../../shared/device';
import { lastReminder } from '../../store/facts';
import { settings } from '../../words/settings';
import { phone as say } from '../../words/phone';
import { reminder } from '../../words/reminder';
import { atHome } from '../reminder/at-home';
import { TrialSays } from '../reminder/trial-says';
import { useDevices } from '../reminder/use-devices';
import { useTrial } from '../reminder/use-trial';
import { type State, type Step, stepsOf, type Way } from './steps';
import './phone.css';

const MARKS: Record<State, IconName> = { stands: 'full', missing: 'half', open: 'ring' };

export function Phone() {
  const { here, look } = useDevices();
  const { trial, send } = useTrial(() => look());
  const [onWords, setOnWords] = useState(false);
  useEffect(() => {
    void lastReminder().then(
      (stood) => setOnWords((stood?.reminder.words ?? null) !== null),
      () => undefined, // a device that keeps nothing has heard of no words
    );
  }, []);
  const steps = stepsOf({
    secure: isSecureContext,
    installed: installed(),
    offered: install.value === 'offered',
    able: ability(),
    here,
    account: atHome(),
    device: device(),
  });
  const ready = here?.state === 'on' ? here.device : null;
  const state: State = trial === 'arrived' ? 'stands' : ready ? 'missing' : 'open';
  const take = async (way: Way) => {
    if (way === 'install') await putOnHomeScreen();
    else await look(await allowHere());
  };

  return (
    <Page title={say.title[device()]} up="/more/reminder" class="check">
      <p class="say">{say.say}</p>
      <ol class="check-steps">
        {steps.map((step) => (
          <Shown key={step.name} {...step}>
            <Help way={step.way} onTake={(way) => void take(way)} />
          </Shown>
        ))}
        <Shown name={say.real.name} state={state} text={ready ? say.real.ready : say.real.before}>
          {ready && (
            <button
              type="button"
              class="button"
              aria-disabled={trial === 'sending' || trial === 'waiting'}
              onClick={() => {
                if (trial !== 'sending' && trial !== 'waiting') void send(ready);
              }}
            >
              {reminder.proof.test}
            </button>
          )}
          <TrialSays trial={trial} here onWords={onWords} />
        </Shown>
      </ol>
      <LinkRow name={say.reminder} href="/more/reminder" />
    </Page>
  );
}

function Shown({ name, state, text, children }: Omit<Step, 'way'> & { children: ComponentChildren }) {
  return (
    <li>
      <h2>
        <Icon name={MARKS[state]} />
        <span class="unseen">{say[state]}</span> {name}
      </h2>
      {text !== '' && <p>{text}</p>}
      {children}
    </li>
  );
}

function Help({ way, onTake }: { way: Way | null; onTake: (way: Way) => void }) {
  switch (way) {
    case null:
      return null;
    case 'pictures':
      return <IosSteps />;
    case 'account':
      return (
        <a class="button" href="/more/account">
          {reminder.card.enter}
        </a>
      );
    case 'calendar':
      return (
        <a class="button" href="/more/reminder">
          {say.calendar}
        </a>
      );
    default:
      return (
        <button type="button" class="button" onClick={() => onTake(way)}>
          {named(way)}
        </button>
      );
  }
}

function named(way: 'install' | 'allow' | 'again'): string {
  if (way === 'install') return settings.home.put[device()];
  return way === 'allow' ? reminder.card.allow[device()] : reminder.tryAgain;
}

// Does it arrive? For each device when it was last sent to, accepted, shown and opened; and one knock now.
import { Section } from '../../components/section';
import { toast } from '../../components/toast';
import { closeDevice, type PushDevice } from '../../pwa/devices';
import { endHere } from '../../pwa/notifications';
import { device } from '../../shared/device';
import { formatShort } from '../../words';
import { reminder as words } from '../../words/reminder';
import { isProblem } from '../account/problem';
import { Hints } from './hints';
import { wrongWith } from './proof';
import { TrialSays } from './trial-says';
import type { Devices } from './use-devices';
import { useTrial } from './use-trial';
import './proofs.css';

const say = words.proof;

export function Proofs({ devices, onWords }: { devices: Devices; onWords: boolean }) {
  const { here, list, look } = devices;
  if (list === null) return null;
  return (
    <Section title={say.title}>
      {list.length === 0 && <p class="section-text">{say.none}</p>}
      {list.map((each) => (
        <Proof key={each.current ? 'here' : each.id} of={each} look={look} onWords={onWords} />
      ))}
      <Hints able={here?.state ?? null} />
    </Section>
  );
}

function Proof({ of, look, onWords }: { of: PushDevice; look: Devices['look']; onWords: boolean }) {
  const { trial, send } = useTrial(() => look());
  const wrong = wrongWith(of, new Date());
  const name = of.current ? say.here[device()] : of.name;
  const leaveOut = async () => {
    try {
      await (of.current ? endHere() : closeDevice(of.id));
      // Only a device itself keeps that it is not wanted; another one comes back when its page is opened.
      toast({ text: say.left[of.current ? 'here' : 'there'](of.name) });
    } catch (problem) {
      if (!isProblem(problem)) throw problem;
      toast({ text: words.unchanged });
    }
    await look();
  };
  return (
    <article class="proof">
      <h3>
        {name}
        {of.current && <span class="quiet">{of.name}</span>}
      </h3>
      <dl>
        <Moment name={say.sent} at={of.sentAt} />
        <Moment name={say.accepted} at={of.acceptedAt} />
        <Moment name={say.shown} at={of.shownAt} />
        <Moment name={say.opened} at={of.openedAt} />
      </dl>
      {wrong !== null && trial === 'idle' && <p class="warning">{say[wrong]}</p>}
      <TrialSays trial={trial} here={of.current} onWords={onWords} />
      <p class="proof-foot">
        <button
          type="button"
          class="button"
          aria-disabled={trial === 'sending' || trial === 'waiting'}
          onClick={() => {
            if (trial !== 'sending' && trial !== 'waiting') void send(of);
          }}
        >
          {say.test}
        </button>
        <button type="button" class="link" onClick={() => void leaveOut()}>
          {say.leave}
          <span class="unseen">{name}</span>
        </button>
      </p>
    </article>
  );
}

function Moment({ name, at }: { name: string; at: Date | null }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd class="tnum">{at === null ? say.never : formatShort(at)}</dd>
    </div>
  );
}

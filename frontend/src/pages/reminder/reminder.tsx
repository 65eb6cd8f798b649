// The evening reminder: how it stands, when it knocks, what it says, whether it arrives, and what became of the last calls.
import { useEffect, useState } from 'preact/hooks';
import { Page } from '../../components/page';
import { LinkRow } from '../../components/setting';
import { allowHere } from '../../pwa/notifications';
import { device } from '../../shared/device';
import type { Reminder as Wish } from '../../shared/reminder';
import { deviceZone } from '../../shared/zone';
import { me } from '../../state/me';
import { preference } from '../../state/preference';
import { today } from '../../state/tonight';
import { reminder as say } from '../../words/reminder';
import { atHome } from './at-home';
import { Calendar } from './calendar';
import { Card, Door, Unknown } from './card';
import { LastNights } from './last-nights';
import { note } from './noting';
import { OwnWords } from './own-words';
import { Proofs } from './proofs';
import { Rest } from './rest';
import { cardOf, type Offer } from './standing';
import { useDevices } from './use-devices';
import { useReminder } from './use-reminder';
import { When } from './when';
import { rememberWish, wish } from './wish';
import './reminder.css';

export function Reminder() {
  return (
    <Page title={say.title} up="/more" class="reminder" about="reminder">
      {me.value && atHome() ? <Inside key={me.value.id} owner={me.value.id} /> : <Door />}
    </Page>
  );
}

function Inside({ owner }: { owner: string }) {
  const { reminder, away, heard, asOf, change } = useReminder(owner);
  const devices = useDevices();
  const [wished, setWished] = useState(wish());
  useEffect(() => {
    if (reminder && devices.here && !away) note(reminder, devices.here);
  }, [reminder, devices.here, away]);
  if (reminder === null) return away ? <Unknown /> : <p aria-busy="true" />;

  const { here, list, look } = devices;
  // What was chosen on the first screens is said, and applied at the yes.
  const shown = !reminder.enabled && wished !== null ? { ...reminder, wall_time: wished } : reminder;
  const set = async (part: Partial<Wish>) => {
    if (wished === null) return change(part);
    setWished(null);
    const taken = await change({ wall_time: wished, ...part });
    if (taken) rememberWish(null);
    else setWished(wished);
    return taken;
  };
  const others = list && list.filter(({ current, worn }) => !current && !worn).length;
  const card = cardOf(
    { reminder: shown, here, others, asOf, device: device() },
    { tonight: today.value, zone: deviceZone(), dayStart: preference.value.day_start },
  );

  const take = async (offer: Offer) => {
    if (offer === 'wake') return void set({ paused_until: null });
    // The browser's question first: it is only asked while the tap is fresh.
    const found = await allowHere();
    if (offer === 'on') await set({ enabled: true, ...(shown.zone_follows ? { zone: deviceZone() } : {}) });
    await look(found);
  };

  return (
    <>
      <Card
        card={card}
        time={shown.wall_time}
        onIos={here?.state === 'ios-tab'}
        disabled={away}
        onOffer={(offer) => void take(offer)}
        onEnd={() => void set({ enabled: false })}
      />
      <fieldset disabled={away}>
        <When reminder={shown} onChange={(part) => void set(part)} />
        <OwnWords own={shown.words} disabled={away} onOwn={(own) => set({ words: own })} />
        <Rest until={shown.paused_until} onUntil={(until) => void set({ paused_until: until })} />
      </fieldset>
      {heard && <Proofs devices={devices} onWords={shown.words !== null} />}
      <LinkRow name={say.check} href="/more/phone" />
      {heard && <LastNights reminder={shown} />}
      {heard && <Calendar />}
    </>
  );
}

// What is put right at every opening, once the server has answered: this device's subscription, what it knows of the
// reminder, and the reminder's zone. What cannot be put right is noted.
import { note } from './pages/reminder/noting';
import { endedElsewhere, reconcile, reportShown } from './pwa/notifications';
import { onShown } from './pwa/shown';
import { unheard } from './state/unheard';
import { lastReminder } from './store/facts';
import { followReminder } from './sync/following';

/** Ends what is waited for. */
let stop: () => void = () => undefined;

/** Safe to call at any time; what fails is tried again at the next opening. */
export async function putRight(): Promise<void> {
  await quietly(reportShown());
  const here = await quietly(reconcile());
  await quietly(followReminder());
  const last = await quietly(lastReminder());
  if (here && last) note(last.reminder, here);
  stop();
  // A computer that was off is brought its knock while the page opens.
  if (unheard.peek() === 'unshown') stop = onShown(() => void putRight());
}

/** This device was signed out from elsewhere. */
export async function letGo(): Promise<void> {
  await quietly(endedElsewhere());
}

async function quietly<T>(work: Promise<T>): Promise<T | undefined> {
  return work.catch(() => undefined);
}

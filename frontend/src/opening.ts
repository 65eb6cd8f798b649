// What is put right at every opening, once the server has answered: this device's subscription, what it knows of the
// reminder, and the reminder's zone.
import { endedElsewhere, reconcile, reportShown } from './pwa/notifications';
import { followReminder } from './sync/following';

/** Safe to call at any time; what fails is tried again at the next opening. */
export async function putRight(): Promise<void> {
  for (const step of [reportShown, reconcile, followReminder])
    await Promise.resolve(step()).catch(() => undefined);
}

/** This device was signed out from elsewhere. */
export async function letGo(): Promise<void> {
  await endedElsewhere().catch(() => undefined);
}

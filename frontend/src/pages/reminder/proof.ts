// What the last message to a device came to, and what to say about it. Pure.
import type { PushDevice } from '../../pwa/devices';

/** How long a notice may take to be reported before its silence says something (milliseconds). */
const PATIENCE = 120_000;

/** 'worn', 'unaccepted', 'unshown': what is not well; null when nothing is known to be. */
export function wrongWith(device: PushDevice, now: Date): 'worn' | 'unaccepted' | 'unshown' | null {
  const { sentAt, acceptedAt, shownAt, worn } = device;
  if (worn) return 'worn';
  if (sentAt === null || now.getTime() - sentAt.getTime() < PATIENCE) return null;
  if (!follows(acceptedAt, sentAt)) return 'unaccepted';
  return follows(shownAt, sentAt) ? null : 'unshown';
}

/** Whether it happened to that message, and not to one before; instants are whole seconds. */
function follows(at: Date | null, sent: Date): boolean {
  return at !== null && at.getTime() >= sent.getTime();
}

// What is noted for the other pages: whether this device, on which the knock is wanted, is out of its reach.
import type { Standing } from '../../pwa/notifications';
import type { Day } from '../../shared/day';
import type { Reminder } from '../../shared/reminder';
import { wanted } from '../../shared/subscription';
import { today } from '../../state/tonight';
import { setUnheard } from '../../state/unheard';
import { wrongWith } from './proof';

/** Notes how it stands; where nobody could say, what was noted before stays. */
export function note(reminder: Reminder, here: Standing): void {
  if (here.state !== 'away' && here.state !== 'none')
    setUnheard(wanted() ? keptAwayBy(reminder, here, today.value, new Date()) : null);
}

/** What keeps the knock from a device on which it is wanted; null where nothing is known to, and while none is to come. Pure. */
export function keptAwayBy(
  { enabled, weekdays, paused_until }: Reminder,
  here: Standing,
  tonight: Day,
  now: Date,
): string | null {
  if (!enabled || weekdays.length === 0 || (paused_until !== null && paused_until > tonight)) return null;
  return here.state === 'on' ? wrongWith(here.device, now) : here.state;
}

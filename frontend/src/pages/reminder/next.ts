// The next call in words: "Next: tonight at 21:30". Pure.
import { type Day, daysBetween, nightOf } from '../../shared/day';
import type { Reminder } from '../../shared/reminder';
import { formatDay, formatPlace, formatTimeIn } from '../../words';
import { reminder as words } from '../../words/reminder';
import { knownZone } from './known-zone';

const say = words.card;

/** Where and when the reader is: the night that it is, their zone, and when their nights end. */
export interface Now {
  tonight: Day;
  zone: string;
  dayStart: string;
}

/** null while no call is due. A reminder of another zone is told in that zone, and says so. */
export function nextInWords({ next_at, zone: named }: Reminder, now: Now): string | null {
  if (next_at === null) return null;
  const at = new Date(next_at);
  const zone = knownZone(named);
  const night = nightOf(at, zone, now.dayStart);
  const time = formatTimeIn(at, zone);
  // By what the clocks show, not by name: one zone has several (Europe/Kyiv, Europe/Kiev).
  const same = time === formatTimeIn(at, now.zone);
  return say.next(dayInWords(night, now.tonight), same ? time : say.inZone(time, formatPlace(zone)));
}

function dayInWords(night: Day, tonight: Day): string {
  const days = daysBetween(tonight, night);
  if (days <= 0) return say.tonight;
  if (days === 1) return say.tomorrow;
  return say.on(formatDay(night, days < 7 ? 'weekday' : 'full'));
}

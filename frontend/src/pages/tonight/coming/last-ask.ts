// Which ask to come back to this evening: the last one of the evening before, once, and never an older one. Pure.
import { addDays, type Day } from '../../../shared/day';
import type { Entry } from '../../../store/records';

/** Null when there was none the evening before `day`, or when its last one was answered. */
export function lastAsk(entries: readonly Entry[], day: Day): Entry<'reassurance'> | null {
  const before = addDays(day, -1);
  const last = entries
    .filter((entry) => entry.kind === 'reassurance' && entry.day === before)
    .reduce<Entry | null>((latest, entry) => (latest && latest.id > entry.id ? latest : entry), null);
  return last?.kind === 'reassurance' && last.body.calm === null ? last : null;
}

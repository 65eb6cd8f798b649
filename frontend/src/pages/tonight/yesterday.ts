// "This was yesterday": what stands on tonight's page moves to the night before, and back again if that was a slip.
import { instantOf } from '../../shared/zone';
import type { Day } from '../../shared/day';
import { KINDS } from '../../shared/kinds';
import { get, on, put, type Entry } from '../../store/records';
import { setNothingSeen } from './nothing';

/** Until when a page may be about the evening before: the next one begins. */
const EVENING = '18:00';

/**
 * Whether to offer it: from the day start of `night` ("HH:MM", in `zone`) until the evening. Before the day start
 * the page is still the evening before's, and nothing has to be moved.
 */
export function mayBeYesterday(now: Date, night: Day, dayStart: string, zone: string): boolean {
  return instantOf(night, dayStart, zone) <= now.getTime() && now.getTime() < instantOf(night, EVENING, zone);
}

/**
 * Moves what was written on `from` to `to`; false when there was nothing. `back` undoes exactly that. A planned step
 * stays on its day, and a week's check-in on its Monday, the only day it can have.
 */
export async function moveNight(from: Day, to: Day): Promise<{ moved: boolean; back: () => Promise<void> }> {
  const entries = await on(from);
  const many = entries.filter(({ kind }) => KINDS[kind].once === 'many' && !KINDS[kind].planned);
  const nothing = entries.some((entry) => entry.kind === 'night' && entry.body.nothing_seen);
  const had = (await on(to)).some((entry) => entry.kind === 'night' && entry.body.nothing_seen);

  for (const entry of many) await carry(entry, to);
  if (nothing) {
    await setNothingSeen(to, true);
    await setNothingSeen(from, false);
  }
  return {
    moved: many.length > 0 || nothing,
    async back() {
      // What was changed or removed in the meantime stays changed or removed; only the night is given back.
      for (const { kind, id } of many) {
        const now = await get(kind, id);
        if (now) await carry(now, from);
      }
      if (nothing) {
        await setNothingSeen(from, true);
        if (!had) await setNothingSeen(to, false);
      }
    },
  };
}

async function carry(entry: Entry, to: Day): Promise<void> {
  await put(entry.kind, entry.id, to, entry.body);
}

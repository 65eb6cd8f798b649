// Which receiving moment to come back to: two weeks on, one an evening, and never again once it was answered or declined. Pure.
import { addDays, type Day } from '../../../shared/day';
import type { Entry } from '../../../store/records';

/** How many nights later the question comes again (Marigold, Holmes and Ross 2007 looked again after two weeks). */
export const AFTER = 14;
/** How many nights later at most: whoever was away for long is not met by a heap of questions. */
export const UNTIL = 42;

/** The nights whose moments may be come back to on the night `day`, the first and the last. */
export function lookedAt(day: Day): { from: Day; to: Day } {
  return { from: addDays(day, -UNTIL), to: addDays(day, -AFTER) };
}

/** The oldest that is due on the night `day`; one without a word of one's own has nothing to come back to. */
export function dueLater(entries: readonly Entry[], day: Day): Entry<'receiving'> | null {
  const { from, to } = lookedAt(day);
  const due = entries.filter(
    (entry): entry is Entry<'receiving'> =>
      entry.kind === 'receiving' &&
      entry.day !== null &&
      entry.day >= from &&
      entry.day <= to &&
      entry.body.later === null &&
      !entry.body.later_declined &&
      (entry.body.note !== null || entry.body.meaning !== null),
  );
  return due.sort((a, b) => order(a, b))[0] ?? null;
}

function order(a: Entry, b: Entry): number {
  const [one, other] = [`${a.day} ${a.id}`, `${b.day} ${b.id}`];
  return one < other ? -1 : Number(one > other);
}

// Which receiving moment to come back to: two weeks on, each on one evening, one an evening, and none that was answered or declined. Pure.
import { addDays, type Day } from '../../../shared/day';
import { madeAt } from '../../../shared/uuid';
import type { Entry } from '../../../store/records';

/** How many nights later the question comes again (Marigold, Holmes and Ross 2007 looked again after two weeks). */
export const AFTER = 14;
/** How many nights later at most, however far back its own night lies: whoever was away for long is not met by a heap of questions. */
export const UNTIL = 42;

type Moment = Entry<'receiving'>;
type Written = Pick<Entry, 'id' | 'day'>;

/** The last night whose moments may be come back to on the night `day`. */
export function lastLookedAt(day: Day): Day {
  return addDays(day, -AFTER);
}

/**
 * Whether two weeks have gone by on the night `today`, since its night and since it was written: what is written into an old
 * night was asked about just now. Somewhere on earth an evening goes on until the end of the next date in UTC.
 */
export function twoWeeksOn({ id, day }: Written, today: Day): boolean {
  const last = lastLookedAt(today);
  return day !== null && day <= last && writtenOn({ id, day }) <= addDays(last, 1);
}

/** In UTC; the night of an entry whose id does not tell. */
function writtenOn({ id, day }: Written): Day {
  const made = madeAt(id);
  return made === null ? (day ?? '') : new Date(made).toISOString().slice(0, 10);
}

/**
 * The one of the night `day`: what came up that night already stays until the night is over, on every device; otherwise the
 * oldest that never came up. One without a word of one's own has nothing to come back to.
 */
export function dueLater(entries: readonly Entry[], day: Day): Moment | null {
  const moments = entries
    .filter((entry): entry is Moment => entry.kind === 'receiving')
    .filter((moment) => twoWeeksOn(moment, day) && writtenOn(moment) >= addDays(day, -UNTIL))
    .sort((a, b) => order(a, b));
  const tonight = moments.filter(({ body }) => body.later_shown === day);
  if (tonight.length > 0) return tonight.find(isOpen) ?? null;
  return moments.find((moment) => isOpen(moment) && (moment.body.later_shown ?? null) === null) ?? null;
}

function isOpen({ body }: Moment): boolean {
  return body.later === null && !body.later_declined && (body.note !== null || body.meaning !== null);
}

function order(a: Entry, b: Entry): number {
  const [one, other] = [`${a.day} ${a.id}`, `${b.day} ${b.id}`];
  return one < other ? -1 : Number(one > other);
}

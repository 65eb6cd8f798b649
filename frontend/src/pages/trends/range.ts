// How far back the charts look: whole weeks, the one with tonight included, and the night from which figures count.
import { addDays, type Day, daysBetween, mondayOf } from '../../shared/day';

export const RANGES = ['4', '12', '26', 'year', 'all'] as const;
export type Range = (typeof RANGES)[number];

const WEEKS: Record<Exclude<Range, 'all'>, number> = { '4': 4, '12': 12, '26': 26, year: 52 };
/** All of it is never drawn as less than this, or the first days would be one lonely column. */
const FEWEST = 4;

export interface Stretch {
  /** The Mondays of all columns, oldest first. */
  mondays: Day[];
  /** The first night that counts: that of the range, or the first one ever written if it is later. */
  since: Day;
  /** Nights from `since` to tonight, both included. */
  nights: number;
  /** Whether the range begins before the first night ever written. */
  young: boolean;
  /** Which column holds `since`. */
  offset: number;
}

/** The stretch of `range` that ends with the night `today`; `first` is the oldest night with anything in it. */
export function stretch(range: Range, today: Day, first: Day): Stretch {
  const thisWeek = mondayOf(today);
  const all = Math.max(FEWEST, daysBetween(mondayOf(first), thisWeek) / 7 + 1);
  const weeks = range === 'all' ? all : WEEKS[range];
  const start = addDays(thisWeek, -7 * (weeks - 1));
  const young = first > start;
  const since = young && first <= today ? first : start;
  return {
    mondays: Array.from({ length: weeks }, (_, index) => addDays(start, index * 7)),
    since,
    nights: daysBetween(since, today) + 1,
    young: since !== start,
    offset: daysBetween(start, mondayOf(since)) / 7,
  };
}

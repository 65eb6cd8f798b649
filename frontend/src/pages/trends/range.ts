// How far back the charts look: whole weeks, and the night from which figures count.
import { addDays, type Day, daysBetween, mondayOf } from '../../shared/day';

/** What is offered by name; each ends with this week. */
export const RANGES = ['4', '12', '26', 'year', 'all'] as const;
export type Preset = (typeof RANGES)[number];
/** Any weeks: the Mondays of the first and the last, both included. */
export interface Own {
  from: Day;
  to: Day;
}
export type Range = Preset | Own;

const WEEKS: Record<Exclude<Preset, 'all'>, number> = { '4': 4, '12': 12, '26': 26, year: 52 };
/** All of it is never drawn as less than this, or the first days would be one lonely column. */
const FEWEST = 4;

export interface Stretch {
  /** The Mondays of all columns, oldest first. */
  mondays: Day[];
  /** The first night that counts: that of the range, or the first one ever written if it is later. */
  since: Day;
  /** The last night that counts: tonight, or the Sunday with which the range ends. */
  until: Day;
  /** Nights from `since` to `until`, both included. */
  nights: number;
  /** Whether the range begins before the first night ever written. */
  young: boolean;
  /** Whether the range ends before this week. */
  past: boolean;
  /** Which column holds `since`. */
  offset: number;
}

/** The stretch of `range` on the night `today`; `first` is the oldest night with anything in it. */
export function stretch(range: Range, today: Day, first: Day): Stretch {
  const thisWeek = mondayOf(today);
  const { from: start, to } = typeof range === 'string' ? weeksOf(range, thisWeek, first) : range;
  const weeks = daysBetween(start, to) / 7 + 1;
  const sunday = addDays(to, 6);
  const until = sunday < today ? sunday : today;
  const young = first > start;
  const since = young && first <= until ? first : start;
  return {
    mondays: Array.from({ length: weeks }, (_, index) => addDays(start, index * 7)),
    since,
    until,
    nights: daysBetween(since, until) + 1,
    young: since !== start,
    past: to < thisWeek,
    offset: daysBetween(start, mondayOf(since)) / 7,
  };
}

function weeksOf(range: Preset, thisWeek: Day, first: Day): Own {
  const all = Math.max(FEWEST, daysBetween(mondayOf(first), thisWeek) / 7 + 1);
  const weeks = range === 'all' ? all : WEEKS[range];
  return { from: addDays(thisWeek, -7 * (weeks - 1)), to: thisWeek };
}

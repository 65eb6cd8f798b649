// Where the names of the months stand above a row of weeks.
import { addDays, type Day } from '../shared/day';
import { labels, type Label } from './labels';

/** A month's name at the start of the row needs this many units before the next one. */
const FIRST = 34;

/** The month that begins in the week of `monday`, as its first day, or null. */
export function monthBegunIn(monday: Day): Day | null {
  const first = `${addDays(monday, 6).slice(0, 8)}01`;
  return first >= monday ? first : null;
}

/**
 * Labels for the months of a row: one over each week that a month begins in, and one over the first week if there is room.
 * `name` writes a month; `at` is the middle of a week's column in chart units.
 */
export function monthLabels(
  mondays: readonly Day[],
  at: (index: number) => number,
  width: number,
  name: (day: Day) => string,
): Label[] {
  const wanted = mondays.flatMap((monday, index) => {
    const month = monthBegunIn(monday);
    return month === null ? [] : [{ x: at(index), text: name(month) }];
  });
  const [start] = mondays;
  const lead = wanted[0] ? Math.abs(wanted[0].x - at(0)) : Infinity;
  if (start !== undefined && lead >= FIRST) wanted.unshift({ x: at(0), text: name(start) });
  return labels(wanted, width);
}

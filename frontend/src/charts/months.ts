// Where the names of the months stand above a row of weeks.
import { addDays, type Day } from '../shared/day';
import { type Label, labels } from './labels';
import type { Spread } from './spread';

/** A month's name at the start of the row needs this many units before the next one. */
const FIRST = 34;

/** The month that begins in the week of `monday`, as its first day, or null. */
export function monthBegunIn(monday: Day): Day | null {
  const first = `${addDays(monday, 6).slice(0, 8)}01`;
  return first >= monday ? first : null;
}

/**
 * Labels over the fullest row of a spread: one over each week that a month begins in, and one over its first week if there is
 * room. `name` writes a month.
 */
export function monthLabels(mondays: readonly Day[], spread: Spread, name: (day: Day) => string): Label[] {
  const fullest = spread.rows.reduce((most, row) => (row.count > most.count ? row : most));
  const weeks = mondays.slice(fullest.first, fullest.first + fullest.count).map((monday, place) => ({
    monday,
    x: spread.at(fullest.first + place).x,
  }));
  const wanted = weeks.flatMap(({ monday, x }) => {
    const month = monthBegunIn(monday);
    // The last week of a stacked year may hold next January, which has a row of its own.
    const elsewhere = fullest.name !== null && month?.slice(0, 4) !== fullest.name;
    return month === null || elsewhere ? [] : [{ x, text: name(month) }];
  });
  const [start] = weeks;
  const lead = start && wanted[0] ? wanted[0].x - start.x : Infinity;
  if (start && lead >= FIRST) wanted.unshift({ x: start.x, text: name(start.monday) });
  return labels(wanted, spread.width);
}

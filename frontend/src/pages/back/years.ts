// Which months the sky shows: the last twelve, or a calendar year back to the first with anything in it.
import { lengthOf, monthsUntil } from '../../charts/skygrid';
import type { Day } from '../../shared/day';

/** 'last' for the twelve months that end tonight, otherwise a year like '2024'. */
export type Year = string;

export const LAST: Year = 'last';

/** What can be chosen, newest first. */
export function yearsFrom(first: Day | null, today: Day): Year[] {
  const newest = Number(today.slice(0, 4));
  const oldest = first === null ? newest : Math.min(newest, Number(first.slice(0, 4)));
  return [
    LAST,
    ...Array.from({ length: newest - oldest + 1 }, (_, back) => String(newest - back).padStart(4, '0')),
  ];
}

/** The months of a year, oldest first; of this year only those that have begun. */
export function monthsOf(year: Year, today: Day): string[] {
  const month = today.slice(0, 7);
  if (year === LAST) return monthsUntil(month, 12);
  return monthsUntil(`${year}-12`, 12).filter((each) => each <= month);
}

/** The last night of these months that has come. */
export function lastNight(months: readonly string[], today: Day): Day {
  const month = months.at(-1) ?? today.slice(0, 7);
  return today.startsWith(month) ? today : `${month}-${lengthOf(month)}`;
}

/** The year in which a night can be seen: the one shown if it holds the night. */
export function yearWith(night: Day, shown: Year, today: Day): Year {
  if (monthsOf(shown, today).includes(night.slice(0, 7))) return shown;
  return monthsOf(LAST, today).includes(night.slice(0, 7)) ? LAST : night.slice(0, 4);
}

/** The written night nearest to one year before `today`, at most three nights off; null when there is none. */
export function yearAgo(today: Day, written: readonly Day[]): Day | null {
  const aim = Date.parse(lastYear(today));
  let nearest: Day | null = null;
  let least = 3.5 * 86_400_000;
  for (const day of written) {
    const away = Math.abs(Date.parse(day) - aim);
    if (away < least) [nearest, least] = [day, away];
  }
  return nearest;
}

/** The same date a year before; of a leap day the day before. */
export function lastYear(day: Day): Day {
  const same = `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`;
  return same.endsWith('02-29') ? same.replace('02-29', '02-28') : same;
}

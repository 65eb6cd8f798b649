// How days, weeks and months are written on the charts.
import { addDays, type Day } from '../../shared/day';
import { dateName, formatDay } from '../../words';
import { trends } from '../../words/trends';

const A_MONDAY = '2024-01-01';

export const names = {
  /** Monday to Sunday, a letter each. */
  letters: Array.from({ length: 7 }, (_, night) => formatDay(addDays(A_MONDAY, night), 'letter')),
  month: (day: Day) => formatDay(day, 'month'),
};

/** "Week of 19 October", with the year when it is not the year of `today`. */
export function weekName(monday: Day, today: Day): string {
  return trends.week(dateName(monday, today));
}

export { dateName };

/** The same in as few letters as tell it, as it stands in a column: "19 Oct". */
export function shortDate(day: Day, today: Day): string {
  return formatDay(day, day.slice(0, 4) === today.slice(0, 4) ? 'day' : 'dayOf');
}

// What the keys of the sky do: sideways a night, up and down a row of the sky, which is a month.
import { addDays, type Day } from '../shared/day';
import { lengthOf } from './skygrid';

/** The same date in another month, or that month's last day when it is shorter. */
export function monthsAway(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const there = new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 7);
  return `${there}-${String(Math.min(date, lengthOf(there))).padStart(2, '0')}`;
}

/** The night that `key` leads to from `night`, kept between `first` and `last`; null when the key means nothing here. */
export function nightFor(key: string, night: Day, first: Day, last: Day, rtl: boolean): Day | null {
  const ahead = rtl ? -1 : 1;
  const moves: Partial<Record<string, Day>> = {
    ArrowRight: addDays(night, ahead),
    ArrowLeft: addDays(night, -ahead),
    ArrowDown: monthsAway(night, 1),
    ArrowUp: monthsAway(night, -1),
    PageDown: monthsAway(night, 3),
    PageUp: monthsAway(night, -3),
    Home: first,
    End: last,
  };
  const next = moves[key];
  if (next === undefined) return null;
  return next < first ? first : next > last ? last : next;
}

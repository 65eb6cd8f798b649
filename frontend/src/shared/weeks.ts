// Days into ISO weeks (ISO 8601: Monday to Sunday), the same as app/trends/weeks.py.
import { addDays, type Day, daysBetween, mondayOf, weekOf } from './day';

export interface Week {
  /** '2026-W47' */
  week: string;
  monday: Day;
  /** How many of its nights lie inside the range: 1 to 7. */
  nights: number;
}

/** Every ISO week that touches the days `from` to `to` (both included), first to last; none when `to` is earlier. */
export function weeksTouching(from: Day, to: Day): Week[] {
  const weeks: Week[] = [];
  if (to < from) return weeks;
  for (let monday = mondayOf(from); monday <= to; monday = addDays(monday, 7)) {
    const sunday = addDays(monday, 6);
    const first = monday < from ? from : monday;
    const last = sunday > to ? to : sunday;
    weeks.push({ week: weekOf(monday), monday, nights: daysBetween(first, last) + 1 });
  }
  return weeks;
}

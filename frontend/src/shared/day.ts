// Days of the calendar and the night an instant belongs to. Held to tests/vectors/nights.json.
import { instantOf, wallDate } from './zone';

/** A local date, '2026-11-22', without a time or a zone. */
export type Day = string;

const DAY = 86_400_000;

/**
 * The night that `at` belongs to in `zone` (an IANA name): a night begins at `dayStart` ('HH:MM') of its date and lasts
 * until the next begins, so 00:40 belongs to the evening before. When the clock skips the day start, the night begins
 * as many minutes after the gap (RFC 5545 §3.3.5); when the day start comes twice, at its first coming.
 */
export function nightOf(at: Date, zone: string, dayStart: string): Day {
  const date = wallDate(at, zone);
  if (at.getTime() >= instantOf(date, dayStart, zone)) return date;
  // The date before on the wall, which is not always one less: Samoa went from the 29th to the 31st of December 2011.
  return wallDate(new Date(instantOf(date, '00:00', zone) - 1), zone);
}

export function addDays(day: Day, n: number): Day {
  return iso(time(day) + n * DAY);
}

/** How many days after `a` the day `b` is; negative when it is earlier. */
export function daysBetween(a: Day, b: Day): number {
  return (time(b) - time(a)) / DAY;
}

/** Every day from `a` to `b`, both included; none when `b` is earlier. */
export function daysFrom(a: Day, b: Day): Day[] {
  return Array.from({ length: Math.max(0, daysBetween(a, b) + 1) }, (_, n) => addDays(a, n));
}

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export function weekdayOf(day: Day): number {
  return new Date(time(day)).getUTCDay() || 7;
}

export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day));
}

/** The ISO 8601 week, '2026-W47': a week belongs to the year that holds its Thursday. */
export function weekOf(day: Day): string {
  const thursday = addDays(mondayOf(day), 3);
  const year = thursday.slice(0, 4);
  const week = 1 + Math.floor(daysBetween(`${year}-01-01`, thursday) / 7);
  return `${year}-W${String(week).padStart(2, '0')}`;
}

function time(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function iso(time: number): Day {
  return new Date(time).toISOString().slice(0, 10);
}

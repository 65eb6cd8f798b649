// Nights and times in words, by Intl, for the reader's language.
import { language } from './language';

/**
 * What to show of a night: "Thursday", "Thu", "19 November", "19 November 2026", "Thursday, 19 November", "Thu 19 Nov", "19 Nov",
 * "19 Nov 2026", "Nov", "T", "November", "November 2026".
 */
const SHAPES = {
  weekday: { weekday: 'long' },
  short: { weekday: 'short' },
  narrow: { weekday: 'narrow' },
  date: { day: 'numeric', month: 'long' },
  dated: { day: 'numeric', month: 'long', year: 'numeric' },
  full: { weekday: 'long', day: 'numeric', month: 'long' },
  brief: { weekday: 'short', day: 'numeric', month: 'short' },
  day: { day: 'numeric', month: 'short' },
  dayOf: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'short' },
  letter: { weekday: 'narrow' },
  monthLong: { month: 'long' },
  monthOf: { month: 'long', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type Shape = keyof typeof SHAPES;

const made = new Map<Shape, Intl.DateTimeFormat>();
const clock = new Intl.DateTimeFormat(language, { timeStyle: 'short' });
const dates = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long' });
const days = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short' });
const lists = new Intl.ListFormat(language, { type: 'unit', style: 'short' });
const moments = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' });

/** A night ("2026-11-19") in words. A night is a calendar date and has no zone, so it is read and written as UTC. */
export function formatDay(day: string, shape: Shape = 'full'): string {
  let format = made.get(shape);
  if (!format) {
    // Calendar and numbers follow the language; the calendar is the one the night is counted in.
    format = new Intl.DateTimeFormat(language, { ...SHAPES[shape], timeZone: 'UTC', calendar: 'gregory' });
    made.set(shape, format);
  }
  return format.format(new Date(`${day}T12:00:00Z`));
}

/** A day with its year only when that is not the year of `today`: "19 November", "19 November 2025". */
export function dateName(day: string, today: string): string {
  return formatDay(day, day.slice(0, 4) === today.slice(0, 4) ? 'date' : 'dated');
}

/** The nights `from` to `to` in few words: "7 Sept – 4 Oct", or by their months when they are not of the year of `today`. */
export function formatNights(from: string, to: string, today: string): string {
  const old = from.slice(0, 4) !== today.slice(0, 4);
  const format = new Intl.DateTimeFormat(language, {
    month: 'short',
    ...(old ? { year: 'numeric' } : { day: 'numeric' }),
    timeZone: 'UTC',
    calendar: 'gregory',
  });
  return format.formatRange(new Date(`${from}T12:00:00Z`), new Date(`${to}T12:00:00Z`));
}

/** An instant as the clock on the wall here shows it: "21:04". */
export function formatTime(at: Date): string {
  return clock.format(at);
}

/** An instant as the clock on the wall shows it in `zone` (an IANA name). */
export function formatTimeIn(at: Date, zone: string): string {
  return new Intl.DateTimeFormat(language, { timeStyle: 'short', timeZone: zone }).format(at);
}

/** An instant in as few letters as tell it: "21:04" today, "19 Nov" before. */
export function formatShort(at: Date, now = new Date()): string {
  return at.toDateString() === now.toDateString() ? clock.format(at) : days.format(at);
}

/** A zone as people call it: "Berlin, Central European Time". Its place is in the name itself, which Intl does not translate. */
export function formatZone(zone: string): string {
  const place = formatPlace(zone);
  const named = zoneName(zone);
  return named === '' || named.includes(place) ? named || place : `${place}, ${named}`;
}

/** The place that stands for a zone: "Berlin", "Buenos Aires". `Etc/GMT-10` has none, and is ten hours ahead: "GMT+10:00". */
export function formatPlace(zone: string): string {
  const place = (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
  return zone.startsWith('Etc/') ? zoneName(zone) || place : place;
}

function zoneName(zone: string): string {
  const parts = new Intl.DateTimeFormat(language, {
    timeZone: zone,
    timeZoneName: 'longGeneric',
  }).formatToParts();
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}

/** An instant with its day, unless that is today: "21:04", "19 November 2026 at 21:04". */
export function formatMoment(at: Date, now = new Date()): string {
  return at.toDateString() === now.toDateString() ? clock.format(at) : moments.format(at);
}

/** The day of an instant, here: "19 November". For what is only known to the day. */
export function formatDate(at: Date): string {
  return dates.format(at);
}

/** The ISO number of the day that a week begins with, where the reader lives. */
export function firstWeekday(): number {
  const locale = new Intl.Locale(language) as Intl.Locale & { getWeekInfo?: () => { firstDay: number } };
  return locale.getWeekInfo?.().firstDay ?? 1; // Firefox does not know it yet; ISO 8601 says Monday
}

/** A wall time "04:00" as the reader writes it. */
export function formatWallTime(time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return clock.format(new Date(2000, 0, 1, hour, minute));
}

/** Things one after another, with what the language puts between them: "two chances, one signal". */
export function formatList(parts: readonly string[]): string {
  return lists.format(parts);
}

// Words that the page could not keep before it went away: they wait beside the database until the night is opened again.
import type { Day } from '../../../shared/day';
import { isDirty, isEmpty, worded, type Signal } from './line';
import type { Writing } from './writing';

/** A browser lets nothing finish once a page is leaving, except this. Signing out clears it (store/marks). */
const KEY = 'porchlight.unkept';

interface Left {
  id: string | null;
  text: string;
  signal: Signal;
  subject?: string | null;
  /** The words it was written over; null on an empty line. */
  over: string | null;
}

/** Notes what is written on `page` and not on the device; what was noted of that night before is replaced. */
export function leaveBehind(page: Writing): void {
  const left = page.lines
    .peek()
    .filter((line) => isDirty(line) && !isEmpty(line))
    .map(({ id, text, signal, subject, kept }): Left => ({
      id,
      text,
      signal,
      subject,
      over: kept?.text ?? null,
    }));
  const { [page.day]: _, ...others } = noted();
  note(left.length > 0 ? { ...others, [page.day]: left } : others);
}

/**
 * Puts what was left behind back onto `page`, which shows what the device holds: each into its own line, or into a free
 * one when other words have come to stand there.
 */
export function takeUp(page: Writing): void {
  const { [page.day]: left = [], ...others } = noted();
  if (left.length === 0) return;
  for (const { id, text, signal, subject = null, over } of left) {
    const lines = page.lines.peek();
    if (lines.some((line) => worded(line.text) === worded(text))) continue; // it stands there
    const own = lines.find((line) => line.id === id && line.kept !== null && line.kept.text === over);
    const key = own?.key ?? page.next();
    if (key === null) continue;
    // Under the id it had, unless that is another line's by now.
    page.type(key, text, lines.some((line) => line.id === id) ? null : id);
    page.choose(key, signal);
    page.about(key, subject);
  }
  note(others);
}

function noted(): Record<Day, Left[]> {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}') as Record<Day, Left[]>;
  } catch {
    return {}; // a browser that refuses localStorage kept nothing in it
  }
}

function note(left: Record<Day, Left[]>): void {
  try {
    if (Object.keys(left).length > 0) localStorage.setItem(KEY, JSON.stringify(left));
    else localStorage.removeItem(KEY);
  } catch {
    // Nothing more can be done on the way out; the page has said that the device keeps nothing.
  }
}

// Words of a night that the page could not keep before it went away, and their way back into its lines.
import { worded } from '../../../state/drafts/form';
import { isDirty, isEmpty, type LeftLine } from './line';
import type { Writing } from './writing';

/** Notes what is written on `page` and not on the device; what it noted of that night before is replaced. */
export function leaveBehind(page: Writing): void {
  const left = page.lines
    .peek()
    .filter((line) => isDirty(line) && !isEmpty(line))
    .map(({ id, text, signal, subject, kept }): LeftLine => ({
      id,
      text,
      signal,
      subject,
      over: kept?.text ?? null,
    }));
  const all = [...left, ...page.waiting];
  page.note.leave(all.length > 0 ? all : null);
}

/**
 * Puts what was left behind back onto `page`, which shows what the device holds: each into its own line, or into a free
 * one when other words have come to stand there. Whether some found none: they wait for the next opening.
 */
export function takeUp(page: Writing): boolean {
  const waiting: LeftLine[] = [];
  for (const left of page.note.take() ?? []) {
    const { id, text, signal, subject, over } = left;
    const lines = page.lines.peek();
    if (lines.some((line) => worded(line.text) === worded(text))) continue; // it stands there
    const own = lines.find((line) => line.id === id && line.kept !== null && line.kept.text === over);
    const key = own?.key ?? page.next();
    if (key === null) {
      waiting.push(left);
      continue;
    }
    // Under the id it had, unless that is another line's by now.
    page.type(key, text, lines.some((line) => line.id === id) ? null : id);
    page.choose(key, signal);
    page.about(key, subject);
  }
  page.waiting = waiting;
  page.note.leave(waiting.length > 0 ? waiting : null);
  return waiting.length > 0;
}

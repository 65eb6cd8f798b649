// What the device holds meets what stands on the screen: nothing that is being written is ever replaced. Pure.
import { met } from '../../../state/drafts/form';
import type { Entry } from '../../../store/records';
import { blank, isDirty, isEmpty, type Line } from './line';

export type Noticing = Entry<'noticing'>;

/** The least number of ruled lines on a page. */
export const RULED = 3;

/**
 * Lines after the store has spoken. Records keep the place they have; new ones take the first free line, in the
 * order of their ids. `held` is the key of the line under the caret, which is not given away even while empty.
 */
export function received(
  lines: readonly Line[],
  noticings: readonly Noticing[],
  held: number | null,
): Line[] {
  const left = new Map(noticings.map((noticing) => [noticing.id, noticing]));
  const placed = lines.map((line) => {
    const id = [line.id, line.was].find((known) => known !== null && left.has(known));
    const noticing = id === undefined || id === null ? undefined : left.get(id);
    if (noticing) left.delete(noticing.id);
    return noticing ? present(line, noticing) : absent(line);
  });
  const rest = [...left.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const noticing of rest) {
    const free = placed.findIndex((line) => isFree(line) && line.key !== held);
    if (free === -1) placed.push(present(blank(nextKey(placed)), noticing));
    else placed[free] = present(blank(placed[free]?.key ?? 0), noticing);
  }
  return ruled(placed);
}

function present(line: Line, noticing: Noticing): Line {
  if (line.busy) return { ...line, seen: true };
  const { text, signal, subject = null } = noticing.body;
  const mine = { text: line.text, signal: line.signal, subject: line.subject };
  const over = { text: '', signal: null, subject: null, ...line.kept };
  const said = met(mine, over, { text, signal, subject });
  return { ...line, ...said, id: noticing.id, kept: noticing.body, seen: true, was: null, refused: false };
}

function absent(line: Line): Line {
  if (line.busy || line.kept === null || !line.seen) return line;
  // Removed elsewhere. Words that were not kept yet stay, and become a record of their own.
  return isDirty(line) ? { ...line, id: null, kept: null, seen: false } : blank(line.key);
}

/** Whether a record may be put there: nothing stands in it, and nothing was begun. */
export function isFree(line: Line): boolean {
  return isEmpty(line) && line.kept === null && line.signal === null && !line.busy;
}

export function nextKey(lines: readonly Line[]): number {
  return lines.reduce((most, line) => Math.max(most, line.key), -1) + 1;
}

/** At least three lines. */
export function ruled(lines: readonly Line[]): Line[] {
  const page = [...lines];
  while (page.length < RULED) page.push(blank(nextKey(page)));
  return page;
}

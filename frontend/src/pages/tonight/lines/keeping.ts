// One line onto the device: put when it has words, removed when it was emptied, left alone when it is too long.
import { changed } from '../../../shared/changed';
import type { Day } from '../../../shared/day';
import { uuid7 } from '../../../shared/uuid';
import { worded } from '../../../state/drafts/form';
import { StorageRefused } from '../../../store/database';
import { amend, put, remove, undo } from '../../../store/records';
import { isDirty, isEmpty, tooMany, type Line, type Wording } from './line';

/** What became of a line: the part of it that changed, and the record that was removed. Null when nothing did. */
export type Kept = { part: Partial<Line>; removed?: string } | null;

/** Never throws: a device that will not keep the line makes it `refused`, and its words stay on the screen. */
export async function keep(day: Day, line: Line): Promise<Kept> {
  if (!isDirty(line)) return null;
  try {
    if (isEmpty(line)) return await removal(line);
    if (tooMany(line) > 0) return null;
    const said: Wording = { text: worded(line.text), signal: line.signal, subject: line.subject };
    if (
      line.id !== null &&
      line.kept !== null &&
      (await amend('noticing', line.id, changed(said, line.kept)))
    )
      return { part: { kept: { ...line.kept, ...said }, refused: false } };
    // Removed elsewhere: an id with a tombstone is never created again.
    const as = line.kept === null ? { id: await idOf(line) } : { id: uuid7(), seen: false };
    await put('noticing', as.id, day, said);
    return { part: { ...as, was: null, kept: said, refused: false } };
  } catch (problem) {
    if (!(problem instanceof StorageRefused)) throw problem;
    return { part: { refused: true } };
  }
}

async function removal(line: Line): Promise<Kept> {
  if (line.id === null || line.kept === null) return null;
  await remove('noticing', line.id);
  const part = {
    id: null,
    was: line.id,
    kept: null,
    signal: null,
    subject: null,
    seen: false,
    refused: false,
  };
  return { part, removed: line.id };
}

/** A line written again after it was emptied is the same record, as long as its removal can still be undone. */
async function idOf(line: Line): Promise<string> {
  if (line.was === null) return line.id ?? uuid7();
  return (await undo('noticing', line.was)) ? line.was : uuid7();
}

// Reading everything anew from cursor 0, and what becomes of acknowledged records that do not come by.
import type { Writing } from '../store/writing';
import { revise } from '../store/writing';
import { absent } from './arrivals';

const REASONS = ['cursor_too_old', 'cursor_ahead', 'doubt'] as const;

/**
 * Why everything is read anew: the device was away for longer than the server remembers removals; the server was restored
 * from an older copy; or a download would have emptied the notebook, which is not believed until it is said twice.
 */
export type Reason = (typeof REASONS)[number];

export function isReason(code: string): code is Reason {
  return (REASONS as readonly string[]).includes(code);
}

/** Begins: notes every record that the server has acknowledged, and goes back to cursor 0. */
export async function afresh({ tx }: Writing, reason: Reason): Promise<void> {
  const unseen = tx.objectStore('unseen');
  await unseen.clear();
  const records = await tx.objectStore('records').getAll();
  const outbox = await tx.objectStore('outbox').getAll();
  const acknowledged = [
    ...records.filter(({ version }) => version > 0),
    ...outbox.filter(({ base }) => base),
  ];
  for (const { kind, id } of acknowledged) await unseen.put({ kind, id });
  await tx.objectStore('facts').put(reason, 'afresh');
  await tx.objectStore('facts').put(0, 'cursor');
}

/** Why the device is reading anew at the moment; null when it is not. */
export async function reading({ tx }: Writing): Promise<Reason | null> {
  const fact = await tx.objectStore('facts').get('afresh');
  return typeof fact === 'string' && isReason(fact) ? fact : null;
}

/**
 * Ends, after the last page. What the server has forgotten with its removal goes; but where it lost records, or where more
 * than half of a notebook of ten or more would go, they are offered to it again.
 */
export async function finished(writing: Writing, reason: Reason): Promise<void> {
  const { tx } = writing;
  const missing = await tx.objectStore('unseen').getAll();
  const there = await tx.objectStore('records').count();
  const gone = reason === 'cursor_too_old' && (there < 10 || missing.length <= there / 2);
  for (const { kind, id } of missing) await revise(writing, kind, id, (copy) => absent(copy, gone));
  await tx.objectStore('unseen').clear();
  await tx.objectStore('facts').delete('afresh');
}

// The only way anything is written on the device: all that belongs together in one transaction, then the news of it.
import type { Day } from '../shared/day';
import type { Copy } from './copy';
import { database, type Database, StorageRefused, STORES, type Transaction } from './database';
import { tell } from './news';
import { sameHands } from './whose';

/** One transaction over everything, and the days it touched. */
export interface Writing {
  tx: Transaction;
  touched: Set<Day | null>;
}

/** Whether the last write was refused: the disk may have room again. */
let refused = false;

/**
 * Runs `work` in one transaction and resolves once that is on disk; raises StorageRefused when the device cannot keep it.
 * `work` may wait for nothing but the transaction itself. `byHand` tells whether the person is writing, or sync is.
 */
export async function write<T>(
  byHand: boolean,
  work: (writing: Writing) => Promise<T>,
  into?: Database,
): Promise<T> {
  const touched = new Set<Day | null>();
  const theirs = sameHands();
  try {
    const db = into ?? (await database());
    if (!into && !theirs()) throw new StorageRefused('Whoever wrote it has signed out meanwhile.');
    const tx = db.transaction(STORES, 'readwrite', { durability: 'strict' });
    const result = await all(tx, work({ tx, touched }));
    if (refused) tell({ about: 'storage', state: 'ok' });
    refused = false;
    if (touched.size > 0) tell({ about: 'entries', days: [...touched], byHand });
    return result;
  } catch (error) {
    if (error instanceof StorageRefused) throw error;
    if (!(error instanceof DOMException)) throw error;
    refused = true;
    tell({ about: 'storage', state: 'refused' });
    throw new StorageRefused('The device could not keep it.', { cause: error });
  }
}

/** Takes the copy of one record through `step` and writes what came of it. */
export async function revise(
  { tx, touched }: Writing,
  kind: string,
  id: string,
  step: (copy: Copy) => Copy,
): Promise<void> {
  const key: [string, string] = [kind, id];
  const records = tx.objectStore('records');
  const outbox = tx.objectStore('outbox');
  const [record = null, unsent = null] = await Promise.all([records.get(key), outbox.get(key)]);
  const before: Copy = { record, unsent };
  const after = step(before);
  if (after === before) return;

  if (after.record) await records.put({ ...after.record, kind, id });
  else if (record) await records.delete(key);
  if (after.unsent) await outbox.put({ ...after.unsent, kind, id });
  else if (unsent) await outbox.delete(key);
  const earlier = tx.objectStore('earlier');
  if (after.keep) await earlier.add({ ...after.keep, kind, id });
  if (after.forget) {
    for (const old of await earlier.index('entry').getAllKeys(key)) await earlier.delete(old);
  }
  if (!differs(before, after)) return;
  for (const copy of [before, after]) {
    const shown = copy.record ?? copy.unsent?.removal?.was;
    if (shown) touched.add(shown.day);
  }
}

/** Whether a page would see the difference; that a change is on its way now it would not. */
function differs(before: Copy, after: Copy): boolean {
  return (
    before.record !== after.record ||
    !before.unsent !== !after.unsent ||
    before.unsent?.refused !== after.unsent?.refused
  );
}

/** Waits for both; a failed `work` takes its transaction back. */
async function all<T>(tx: Transaction, work: Promise<T>): Promise<T> {
  try {
    const result = await work;
    await tx.done;
    return result;
  } catch (error) {
    tx.done.catch(() => undefined); // the reason is in `error`
    try {
      tx.abort();
    } catch {
      // It had ended by itself.
    }
    throw error;
  }
}

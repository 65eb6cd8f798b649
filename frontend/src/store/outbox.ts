// What has not reached the server: what may leave now, and how much of it there is.
import type { State } from '../shared/merge';
import { uuid7 } from '../shared/uuid';
import { lapsed, ready, sent } from './copy';
import { database } from './database';
import { revise, write } from './writing';

export interface Outgoing {
  changeId: string;
  kind: string;
  id: string;
  /** The version it was made on; 0 for a record that is new to the server. */
  baseVersion: number;
  /** Null for a removal. */
  state: State | null;
}

/** Where a request starts from, and what it carries. */
export interface Leaving {
  cursor: number;
  changes: Outgoing[];
}

/**
 * Up to `limit` changes, frozen from now on: what was sent and not answered first, under the ids it had, so that the server
 * recognises a repeat; none while everything is read anew. The ids are on disk before anything leaves.
 */
export async function take(limit: number): Promise<Leaving> {
  return write(false, async (writing) => {
    const facts = writing.tx.objectStore('facts');
    const cursor = Number((await facts.get('cursor')) ?? 0);
    if (await facts.get('afresh')) return { cursor, changes: [] };
    const outbox = writing.tx.objectStore('outbox');
    const rows = await outbox.getAll();
    const leaving = [...rows.filter((row) => row.underWay), ...rows.filter(ready)].slice(0, limit);
    const changes: Outgoing[] = [];
    for (const { kind, id } of leaving) {
      await revise(writing, kind, id, (copy) => {
        const after = sent(copy, uuid7());
        const { underWay, base } = after.unsent ?? {};
        if (underWay) changes.push({ ...underWay, kind, id, baseVersion: base?.version ?? 0 });
        return after;
      });
    }
    return { cursor, changes };
  });
}

/** Ends the removals whose ten seconds are over. */
export async function lapse(): Promise<void> {
  const rows = await (await database()).getAll('outbox');
  const removals = rows.filter((row) => row.removal);
  if (removals.length === 0) return;
  await write(false, async (writing) => {
    for (const { kind, id } of removals) await revise(writing, kind, id, (copy) => lapsed(copy, Date.now()));
  });
}

/** Whether something may leave now, or was sent and not answered. */
export async function pending(): Promise<boolean> {
  return (await (await database()).getAll('outbox')).some((row) => row.underWay ?? ready(row));
}

/** When the next removal can no longer be undone (milliseconds since 1970); null when none waits. */
export async function nextLapse(): Promise<number | null> {
  const rows = await (await database()).getAll('outbox');
  const ends = rows.flatMap((row) => row.removal?.until ?? []);
  return ends.length > 0 ? Math.min(...ends) : null;
}

/** How many records the server lacks something of, parked ones left out. */
export async function waiting(): Promise<number> {
  return (await (await database()).getAll('outbox')).filter((row) => !row.refused).length;
}

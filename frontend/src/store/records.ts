// Entries as the pages read and write them; what is written is in the outbox in the same transaction.
import type { Day } from '../shared/day';
import { type FieldsOf, isKind, type Kind } from '../shared/kinds';
import { edited, type Known, type Refusal, removed, undone, type Unsent } from './copy';
import { database } from './database';
import { revise, write } from './writing';

interface EntryOf<K extends Kind> {
  kind: K;
  id: string;
  /** Null for what belongs to no night. */
  day: Day | null;
  /** The server's; 0 while it has not acknowledged the entry. */
  version: number;
  body: FieldsOf<K>;
  /** Whether the server still lacks something of it. */
  unsent: boolean;
  /** Why the server did not take it. */
  problem?: Refusal;
}

/** An entry of one of the kinds `K`; `entry.kind` tells which, and what its body holds. */
export type Entry<K extends Kind = Kind> = { [P in K]: EntryOf<P> }[K];

/** Keeps an entry; resolves once it is on disk. Raises StorageRefused when the device cannot keep it. */
export async function put<K extends Kind>(
  kind: K,
  id: string,
  day: Day | null,
  body: FieldsOf<K>,
): Promise<void> {
  await write(true, (writing) => revise(writing, kind, id, (copy) => edited(copy, { day, body })));
}

/** Takes an entry out of every reading at once; it leaves for the server in ten seconds, and until then `undo` helps. */
export async function remove(kind: Kind, id: string): Promise<void> {
  await write(true, (writing) => revise(writing, kind, id, (copy) => removed(copy, Date.now())));
}

/** Brings a removed entry back, also after a reload; false when its ten seconds are over. */
export async function undo(kind: Kind, id: string): Promise<boolean> {
  return write(true, async (writing) => {
    let back = false;
    await revise(writing, kind, id, (copy) => {
      const after = undone(copy, Date.now());
      back = after !== copy;
      return after;
    });
    return back;
  });
}

/** The entries of one night, in the order of their ids, which is that of their making. */
export async function on(day: Day): Promise<Entry[]> {
  return between(day, day);
}

/** The entries of the nights `from` to `to`, both included, by night and then by id. */
export async function between(from: Day, to: Day): Promise<Entry[]> {
  if (to < from) return [];
  const tx = (await database()).transaction(['records', 'outbox']);
  const [records, outbox] = await Promise.all([
    tx.objectStore('records').index('day').getAll(IDBKeyRange.bound(from, to)),
    tx.objectStore('outbox').getAll(),
  ]);
  const unsent = new Map(outbox.map((row) => [`${row.kind} ${row.id}`, row]));
  return records
    .flatMap((record) => entry(record, unsent.get(`${record.kind} ${record.id}`)))
    .sort((a, b) => compare(a.day ?? '', b.day ?? '') || compare(a.id, b.id));
}

export async function get<K extends Kind>(kind: K, id: string): Promise<Entry<K> | null> {
  const tx = (await database()).transaction(['records', 'outbox']);
  const [record, unsent] = await Promise.all([
    tx.objectStore('records').get([kind, id]),
    tx.objectStore('outbox').get([kind, id]),
  ]);
  const [found] = record ? entry(record, unsent) : [];
  return (found as Entry<K> | undefined) ?? null;
}

/** The oldest day with anything on it; null in an empty notebook. */
export async function first(): Promise<Day | null> {
  const cursor = await (await database()).transaction('records').store.index('day').openKeyCursor();
  return cursor?.key ?? null;
}

/** The entries whose upload the server refused, with its reason. */
export async function parked(): Promise<Entry[]> {
  const tx = (await database()).transaction(['records', 'outbox']);
  const refused = (await tx.objectStore('outbox').getAll()).filter((row) => row.refused);
  const records = tx.objectStore('records');
  const found = await Promise.all(
    refused.map(async (row) => {
      const record = await records.get([row.kind, row.id]);
      return record ? entry(record, row) : [];
    }),
  );
  return found.flat();
}

/** One entry, or none when a newer release wrote a kind that this one does not know; it is kept all the same. */
function entry(record: Known & { kind: string; id: string }, unsent: Unsent | undefined): Entry[] {
  const { kind, id, day, version, body } = record;
  if (!isKind(kind)) return [];
  const problem = unsent?.refused ? { problem: unsent.refused } : {};
  return [{ kind, id, day, version, body, unsent: unsent !== undefined, ...problem } as Entry];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

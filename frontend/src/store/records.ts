// Entries as the pages read and write them; what is written is in the outbox in the same transaction.
import type { Day } from '../shared/day';
import { type FieldsOf, isKind, type Kind, KINDS } from '../shared/kinds';
import { spared } from '../shared/kinds/spared';
import { edited, type Known, type Refusal, removed, undone, type Unsent } from './copy';
import { database } from './database';
import { revise, write } from './writing';

interface Keyed {
  kind: string;
  id: string;
}

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
  await write(true, (writing) =>
    revise(writing, kind, id, (copy) => edited(copy, { day, body: spared(KINDS[kind], body) })),
  );
}

/** Changes some fields, and the day if one is given, of an entry as it stands by then; false when there is none. */
export async function amend<K extends Kind>(
  kind: K,
  id: string,
  part: Partial<FieldsOf<K>>,
  day?: Day | null,
): Promise<boolean> {
  return write(true, async (writing) => {
    let there = false;
    await revise(writing, kind, id, (copy) => {
      if (!copy.record) return copy;
      there = true;
      return edited(copy, {
        day: day === undefined ? copy.record.day : day,
        body: spared(KINDS[kind], { ...copy.record.body, ...part }),
      });
    });
    return there;
  });
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
  return entriesOf(records, outbox);
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

/** Every entry of one kind, in the order of their ids, however much else there is. */
export async function all<K extends Kind>(kind: K): Promise<Entry<K>[]> {
  const tx = (await database()).transaction(['records', 'outbox']);
  const range = IDBKeyRange.bound([kind], [kind, []]); // in IndexedDB a list comes after every text
  const [records, outbox] = await Promise.all([
    tx.objectStore('records').getAll(range),
    tx.objectStore('outbox').getAll(range),
  ]);
  const unsent = new Map(outbox.map((row) => [row.id, row]));
  return records.flatMap((record) => entry(record, unsent.get(record.id))) as Entry<K>[];
}

/** Every entry there is, of nights and of none; by night and then by id, those of no night first. */
export async function everything(): Promise<Entry[]> {
  const tx = (await database()).transaction(['records', 'outbox']);
  const [records, outbox] = await Promise.all([
    tx.objectStore('records').getAll(),
    tx.objectStore('outbox').getAll(),
  ]);
  return entriesOf(records, outbox);
}

/** The oldest night with anything on it; null in an empty notebook. A week's Monday counts when there is no night at all. */
export async function first(): Promise<Day | null> {
  let cursor = await (await database()).transaction('records').store.index('day').openKeyCursor();
  const oldest = cursor?.key ?? null;
  while (cursor && !isOfANight(cursor.primaryKey[0])) cursor = await cursor.continue();
  return cursor?.key ?? oldest;
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

/** Whether the day of a kind is a night it was written in: not the Monday of a week, nor a day that is only planned. */
function isOfANight(kind: string): boolean {
  return !isKind(kind) || !(KINDS[kind].once === 'week' || KINDS[kind].planned);
}

function entriesOf(records: readonly (Known & Keyed)[], outbox: readonly (Unsent & Keyed)[]): Entry[] {
  const unsent = new Map(outbox.map((row) => [`${row.kind} ${row.id}`, row]));
  // Most of the time nothing is unsent, and ten years are 33,000 records.
  const unsentOf = ({ kind, id }: Keyed) => (unsent.size > 0 ? unsent.get(`${kind} ${id}`) : undefined);
  return records
    .flatMap((record) => entry(record, unsentOf(record)))
    .sort((a, b) => compare(a.day ?? '', b.day ?? '') || compare(a.id, b.id));
}

/** One entry, or none when a newer release wrote a kind that this one does not know; it is kept all the same. */
function entry(record: Known & Keyed, unsent: Unsent | undefined): Entry[] {
  const { kind, id, day, version, body } = record;
  if (!isKind(kind)) return [];
  const here = { kind, id, day, version, body, unsent: unsent !== undefined };
  return [(unsent?.refused ? { ...here, problem: unsent.refused } : here) as Entry];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

// The one connection a tab has to the device's database, and what it says when there is none.
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { Known, Unsent } from './copy';
import { MIGRATIONS } from './migrations';
import { tell } from './news';
import { databaseName } from './whose';

export type Key = [kind: string, id: string];
interface Keyed {
  kind: string;
  id: string;
}

interface Schema extends DBSchema {
  records: { key: Key; value: Known & Keyed; indexes: { day: string } };
  outbox: { key: Key; value: Unsent & Keyed };
  /** States that a merge or a download replaced. */
  earlier: { key: number; value: Known & Keyed; indexes: { entry: Key } };
  /** While everything is downloaded anew: the acknowledged records that have not come by yet. */
  unseen: { key: Key; value: Keyed };
  facts: { key: string; value: unknown };
}

export type Database = IDBPDatabase<Schema>;
export type StoreName = 'records' | 'outbox' | 'earlier' | 'unseen' | 'facts';
export type Transaction = IDBPTransaction<Schema, StoreName[], 'readwrite'>;
export const STORES: StoreName[] = ['records', 'outbox', 'earlier', 'unseen', 'facts'];

/** This device keeps nothing: no IndexedDB, no room, or a private window. What is on the screen stays there. */
export class StorageRefused extends Error {
  override name = 'StorageRefused';
}

/** How long a silent database may take before the person is told (milliseconds). */
const PATIENCE = 3_000;

let open: { name: string; db: Promise<Database> } | null = null;

/** The database of whoever is at home on this device; raises StorageRefused. */
export async function database(): Promise<Database> {
  for (;;) {
    const name = databaseName();
    if (open?.name !== name) {
      void close();
      open = { name, db: connect(name) };
      open.db.catch(() => forget(name)); // the next try may do
    }
    const db = await open.db;
    if (name === databaseName()) return db; // signing in moves everybody to another one
  }
}

/** Lets go of the connection, so that the database can be deleted or upgraded by another tab. */
export async function close(): Promise<void> {
  const closing = open;
  open = null;
  await closing?.db.then(
    (db) => {
      db.close();
    },
    () => undefined,
  );
}

/** Opens the database `name` at this release's version, through every migration it has not seen. */
export async function connect(name: string): Promise<Database> {
  const late = setTimeout(() => {
    tell({ about: 'storage', state: 'blocked' });
  }, PATIENCE);
  try {
    const db = await openDB<Schema>(name, MIGRATIONS.length, {
      upgrade(opened, from, _to, tx) {
        for (const step of MIGRATIONS.slice(from)) step(opened as unknown as IDBPDatabase, tx as never);
      },
      blocked() {
        tell({ about: 'storage', state: 'blocked' });
      },
      blocking() {
        // A newer release, or an account being erased, in another tab: make way at once.
        db.close();
        forget(name);
      },
      terminated() {
        forget(name);
      },
    });
    tell({ about: 'storage', state: 'ok' });
    return db;
  } catch (error) {
    // A newer release upgraded the database under this old page: nothing is lost, it only has to be loaded anew.
    const outdated = error instanceof DOMException && error.name === 'VersionError';
    tell({ about: 'storage', state: outdated ? 'blocked' : 'refused' });
    throw new StorageRefused('The database cannot be opened.', { cause: error });
  } finally {
    clearTimeout(late);
  }
}

function forget(name: string): void {
  if (open?.name === name) open = null;
}

// The steps by which a device's database came to its present form: numbered by their place, only ever added to.
import type { IDBPDatabase, IDBPTransaction } from 'idb';

type Step = (db: IDBPDatabase, tx: IDBPTransaction<unknown, string[], 'versionchange'>) => void;

export const MIGRATIONS: readonly Step[] = [
  /** 1: records as the person sees them, what is unsent of them, wordings of before, and facts about syncing. */
  (db) => {
    db.createObjectStore('records', { keyPath: ['kind', 'id'] }).createIndex('day', 'day');
    db.createObjectStore('outbox', { keyPath: ['kind', 'id'] });
    db.createObjectStore('earlier', { autoIncrement: true }).createIndex('entry', ['kind', 'id']);
    db.createObjectStore('unseen', { keyPath: ['kind', 'id'] });
    db.createObjectStore('facts');
  },
];

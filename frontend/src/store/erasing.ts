// A database of this device goes, words first.
import { deleteDB } from 'idb';
import { close, connect, STORES } from './database';

/** How long to wait for another tab that does not let go (milliseconds); by then the database is empty. */
const PATIENCE = 3_000;

/** Empties the database `name` in one transaction, then deletes it. */
export async function erase(name: string): Promise<void> {
  await close();
  const db = await connect(name);
  const tx = db.transaction(STORES, 'readwrite', { durability: 'strict' });
  for (const store of STORES) void tx.objectStore(store).clear();
  await tx.done;
  db.close();
  await Promise.race([deleteDB(name), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
}

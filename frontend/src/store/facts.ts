// What the device knows about its syncing: how far it has read, when it was last through, and why it reads anew.
import { database } from './database';

/** When everything was last up and down; null when it never was. */
export async function syncedAt(): Promise<Date | null> {
  const fact = await (await database()).get('facts', 'synced_at');
  return typeof fact === 'number' ? new Date(fact) : null;
}

/** The version up to which everything of the server's has arrived here. */
export async function cursor(): Promise<number> {
  const fact = await (await database()).get('facts', 'cursor');
  return typeof fact === 'number' ? fact : 0;
}

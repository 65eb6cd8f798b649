// When the device was last through with syncing; how far it has read is the transaction's own business (sync/download).
import { database } from './database';

/** When everything was last up and down; null when it never was. */
export async function syncedAt(): Promise<Date | null> {
  const fact = await (await database()).get('facts', 'synced_at');
  return typeof fact === 'number' ? new Date(fact) : null;
}

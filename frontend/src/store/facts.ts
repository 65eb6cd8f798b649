// Facts about this notebook that lie beside its records; how far the device has read is the transaction's own business (sync/download).
import type { Reminder } from '../shared/reminder';
import { database } from './database';
import { person } from './whose';

/** When everything was last up and down; null when it never was. */
export async function syncedAt(): Promise<Date | null> {
  const fact = await (await database()).get('facts', 'synced_at');
  return typeof fact === 'number' ? new Date(fact) : null;
}

/** What the server last said of the reminder; null when this device never asked. It goes with the notebook at signing out. */
export async function lastReminder(): Promise<Reminder | null> {
  return ((await (await database()).get('facts', 'reminder')) as Reminder | undefined) ?? null;
}

/** Keeps it for its `owner`; an answer that comes when they have signed out is nobody's here any more. */
export async function keepReminder(reminder: Reminder, owner: string): Promise<void> {
  const db = await database();
  if (person()?.id === owner) await db.put('facts', reminder, 'reminder');
}

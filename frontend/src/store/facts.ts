// Facts about this notebook that lie beside its records; how far the device has read is the transaction's own business (sync/download).
import type { Reminder } from '../shared/reminder';
import { database } from './database';
import { person } from './whose';

/** When everything was last up and down; null when it never was. */
export async function syncedAt(): Promise<Date | null> {
  const fact = await (await database()).get('facts', 'synced_at');
  return typeof fact === 'number' ? new Date(fact) : null;
}

/** How the reminder stood when the server was last asked. */
export interface Stood {
  reminder: Reminder;
  at: Date;
  /** Whether somebody has looked at it on this device. */
  looked: boolean;
}

/** null when this device never heard. It goes with the notebook at signing out. */
export async function lastReminder(): Promise<Stood | null> {
  return ((await (await database()).get('facts', 'reminder')) as Stood | undefined) ?? null;
}

/** Keeps it for its `owner`; an answer that comes when they have signed out is nobody's here any more. */
export async function keepReminder(reminder: Reminder, owner: string, looked = false): Promise<void> {
  const facts = (await database()).transaction('facts', 'readwrite').store;
  const before = (await facts.get('reminder')) as Stood | undefined;
  if (person()?.id !== owner) return;
  const now: Stood = { reminder, at: new Date(), looked: looked || before?.looked === true };
  await facts.put(now, 'reminder');
}

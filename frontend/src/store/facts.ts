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
  const fact = await (await database()).get('facts', 'reminder');
  return isStood(fact) ? fact : null;
}

/** A release may have written it in another shape; that is as good as none. */
function isStood(fact: unknown): fact is Stood {
  return typeof fact === 'object' && fact !== null && 'reminder' in fact && 'at' in fact;
}

/** Keeps it for its `owner`; an answer that comes when they have signed out is nobody's here any more. */
export async function keepReminder(reminder: Reminder, owner: string, looked = false): Promise<void> {
  const facts = (await database()).transaction('facts', 'readwrite').store;
  const before: unknown = await facts.get('reminder');
  if (person()?.id !== owner) return;
  const lookedBefore = before !== undefined && (!isStood(before) || before.looked);
  const now: Stood = { reminder, at: new Date(), looked: looked || lookedBefore };
  await facts.put(now, 'reminder');
}

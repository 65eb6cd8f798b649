// The reminder at an opening: how it stands is kept for evenings without a network, and it goes along on journeys.
import { Problem } from '../api/problems';
import type { Reminder } from '../shared/reminder';
import { deviceZone } from '../shared/zone';
import { keepReminder, lastReminder } from '../store/facts';
import { person } from '../store/whose';
import { reminder, setReminder } from './reminder';

/**
 * Asks how the reminder stands, and takes one that follows to the zone of this device. A server that does not know the zone's
 * name keeps the one before.
 */
export async function followReminder(): Promise<void> {
  const owner = person()?.id;
  if (owner === undefined) return;
  const standing = await reminder();
  // Devices on which nobody ever looked at the reminder have no say about it.
  const follows = standing.zone_follows && (await lastReminder())?.looked === true;
  await keepReminder(follows ? await moved(standing) : standing, owner);
}

async function moved(standing: Reminder): Promise<Reminder> {
  if (standing.zone === deviceZone()) return standing;
  try {
    return await setReminder({ ...standing, zone: deviceZone() });
  } catch (problem) {
    if (problem instanceof Problem && problem.status === 422) return standing;
    throw problem;
  }
}

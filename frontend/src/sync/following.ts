// The reminder goes along on journeys, for whoever said that it may.
import { Problem } from '../api/problems';
import type { Reminder } from '../shared/reminder';
import { deviceZone } from '../shared/zone';
import { keepReminder, lastReminder } from '../store/facts';
import { person } from '../store/whose';
import { reminder, setReminder } from './reminder';

/** Takes the reminder to the zone of this device. A server that does not know the zone's name keeps the one before. */
export async function followZone(): Promise<void> {
  // Devices on which nobody ever looked at the reminder have nothing to say about it.
  const owner = person()?.id;
  if (owner === undefined || !(await lastReminder())) return;
  const standing = await reminder();
  await keepReminder(standing.zone_follows ? await moved(standing) : standing, owner);
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

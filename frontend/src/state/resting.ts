// Whether a person rests: the reminder's pause, as this device last heard of it. Prompts rest as long (practices §8).
import { useEffect, useState } from 'preact/hooks';
import type { Day } from '../shared/day';
import { lastReminder } from '../store/facts';

/** Null until the device was read, so that nothing is asked too early. A pause of which it hears meanwhile holds from the next page on. */
export function useResting(today: Day): boolean | null {
  const [until, setUntil] = useState<Day | null>();
  useEffect(() => {
    void lastReminder().then(
      (stood) => setUntil(stood?.reminder.paused_until ?? null),
      () => setUntil(null), // a device that keeps nothing has heard of no pause
    );
  }, []);
  return until === undefined ? null : until !== null && until > today;
}

// Whether looking for the good steps back now: worked out anew from what is on the device, and kept nowhere.
import { stepsBack, firstLookedAt } from '../shared/stepping-back';
import { useEntries } from './entries';
import { today } from './tonight';

/** Null until the nights are read, so that nothing is asked too early, or `otherwise` where they cannot be; follows every write. */
export function useSteppedBack(otherwise?: null): boolean | null {
  const entries = useEntries(firstLookedAt(today.value), today.value, otherwise);
  return entries && stepsBack(entries, today.value);
}

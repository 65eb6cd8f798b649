// When looking for the good steps back: a rule of care over what is on the device anyway, written down in docs/safety.md. Pure.
import { addDays, type Day } from './day';
import type { Kind } from './kinds';
import type { Fields } from './kinds/shape';

/**
 * How many nights back are looked at, tonight included. Six weeks: long enough that what happens every other week is seen
 * three times, short enough that it fades within weeks after it has stopped.
 */
export const NIGHTS = 42;

/**
 * On how many of those nights a sign has to stand before it counts as recurring. Nights, not entries: one bad evening
 * written down three times is one evening. No study gives such a number; this one errs on the side of care, since all
 * that a false alarm costs is a prompt.
 */
export const RECURRING = 3;

/** What the rule needs of an entry. */
export interface Sign {
  kind: Kind;
  day: Day | null;
  body: Fields;
}

/** The first of the nights that are looked at on the night `today`. */
export function firstLookedAt(today: Day): Day {
  return addDays(today, 1 - NIGHTS);
}

/**
 * Whether prompts to find the good step back on the night `today`: somebody said that they were afraid of how the other
 * would react, once; or "not safe to" recurs, or a missed repair does. Nothing else counts, and never what got in the way of
 * an action of one's own. Looking for the good harms where there is harm (McNulty and Fincham 2012).
 */
export function stepsBack(entries: readonly Sign[], today: Day): boolean {
  const seen = entries.filter(({ day }) => day !== null && day >= firstLookedAt(today) && day <= today);
  const unsafe = seen.filter(({ kind, body }) => kind === 'act' && body['outcome'] === 'not_safe_to');
  const unrepaired = seen.filter(
    ({ kind, body }) => kind === 'observation' && body['aspect'] === 'repair' && body['outcome'] === 'no',
  );
  const afraid = unsafe.some(({ body }) => body['reason'] === 'afraid_of_reaction');
  return afraid || recurs(unsafe) || recurs(unrepaired);
}

function recurs(signs: readonly Sign[]): boolean {
  return new Set(signs.map(({ day }) => day)).size >= RECURRING;
}

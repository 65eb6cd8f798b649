// What comes up by itself under tonight's lines: one thing at most, and nothing on the page of a past night.
import type { Day } from '../../../shared/day';
import { useKindUntil } from '../../../state/kind';
import { preference } from '../../../state/preference';
import { useResting } from '../../../state/resting';
import type { Entry } from '../../../store/records';
import { dueLater, lastLookedAt } from './due-later';
import { lastAsk } from './last-ask';

export type Coming =
  { what: 'calm'; ask: Entry<'reassurance'> } | { what: 'later'; moment: Entry<'receiving'> } | null;

/** `entries` holds the evening before `day`. Nothing comes up while the person rests; the past does not where it was switched off, nor while looking for the good steps back. */
export function useComing(
  entries: readonly Entry[] | null,
  day: Day,
  past: boolean,
  steppedBack: boolean | null,
): Coming {
  const then = useKindUntil('receiving', lastLookedAt(day));
  const rests = useResting(day);
  if (past || !entries || !then || rests !== false) return null;
  const ask = lastAsk(entries, day);
  if (ask) return { what: 'calm', ask };
  if (!preference.value.look_back || steppedBack !== false) return null;
  const moment = dueLater(then, day);
  return moment && { what: 'later', moment };
}

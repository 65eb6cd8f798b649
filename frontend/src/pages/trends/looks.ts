// What each night looks like from afar: how many small ways, or that one looked and saw nothing.
import type { Look } from '../../charts/lights';
import type { Day } from '../../shared/day';
import type { Counting } from '../../shared/series';

/** Nights practised; a noticing outranks "nothing I could see" (practices §0). */
export function looksOf(entries: readonly Counting[]): Map<Day, Look> {
  const looks = new Map<Day, Look>();
  for (const { kind, day, body } of entries) {
    if (day === null) continue;
    const ways = looks.get(day)?.ways ?? 0;
    if (kind === 'noticing') looks.set(day, { ways: ways + 1 });
    else if (kind === 'night' && body['nothing_seen'] === true) looks.set(day, { ways });
  }
  return looks;
}

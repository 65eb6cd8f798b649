// How often each combination of a kind's choices was given, in the order of the choices.
import type { Answer, Fields, Shape } from './kinds/shape';

/** How many entries gave these answers: {"aspect": "adapted", "outcome": "yes", "count": 3}. */
export type Count = { [field: string]: Answer | number } & { count: number };

/**
 * Every combination that happened, as an odometer would run through them, no answer last; what did not happen is left out, and so
 * is a choice that only a newer release knows. None for a kind without choices.
 */
export function tallyOf({ counted }: Pick<Shape, 'counted'>, bodies: readonly Fields[]): Count[] {
  if (counted.length === 0 || bodies.length === 0) return [];
  const counts = new Map<number, number>();
  for (const body of bodies) {
    const place = placeOf(counted, body);
    if (place !== null) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([place, count]) => ({ ...answersAt(counted, place), count }));
}

/** Where the odometer stands with these answers: each choice is a digit, no answer the last one. */
function placeOf(counted: Shape['counted'], body: Fields): number | null {
  let place = 0;
  for (const { field, choices } of counted) {
    const answer = body[field] ?? null;
    const digit = answer === null ? choices.length : choices.indexOf(answer);
    if (digit < 0) return null;
    place = place * (choices.length + 1) + digit;
  }
  return place;
}

function answersAt(counted: Shape['counted'], place: number): Record<string, Answer> {
  const digits: [string, Answer][] = [];
  for (const { field, choices } of counted.toReversed()) {
    digits.push([field, choices[place % (choices.length + 1)] ?? null]);
    place = Math.floor(place / (choices.length + 1));
  }
  return Object.fromEntries(digits.reverse());
}

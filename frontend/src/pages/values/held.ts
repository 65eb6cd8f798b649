// Which values are held on a day, what they were rated by then, and when a compass changed. Pure.
import { addDays, type Day } from '../../shared/day';
import type { FieldsOf } from '../../shared/kinds';
import type { Entry } from '../../store/records';

export type Value = Entry<'value'>;
export type Rating = Entry<'rating'>;
type Times = Pick<FieldsOf<'value'>, 'held_from' | 'held_until' | 'not_held'>;

/** How often a value can be let go and taken up again; of what is older than that it counts as held. */
const OFTEN = 100;

/** Whether a value is held on `day`: from its first day until the day before it was given up, but for when it was let go between. */
export function isHeld({ held_from, held_until, not_held }: Times, day: Day): boolean {
  if (day < held_from || (held_until !== null && day >= held_until)) return false;
  return !spans(not_held).some(([since = '', until = '']) => since <= day && day < until);
}

/** Each from the first day without the value to the one on which it was taken up again. */
function spans(not_held: Times['not_held']): Day[][] {
  return (not_held ?? '').split(' ').map((span) => span.split('/'));
}

/** The values held on `day`, in the person's own order. */
export function heldOn(values: readonly Value[], day: Day): Value[] {
  return values
    .filter(({ body }) => isHeld(body, day))
    .sort((a, b) => a.body.place - b.body.place || (a.id < b.id ? -1 : 1));
}

/** Those of them that anything is asked or said about: a painful one is left in peace. */
export function askable(values: readonly Value[]): Value[] {
  return values.filter(({ body }) => !body.painful);
}

/** Taken up today, or given up today. What was given up and is held again was not held between. */
export function holding({ held_from, held_until, not_held = null }: Times, held: boolean, today: Day): Times {
  if (!held) return { held_from, held_until: held_until ?? today, not_held };
  if (held_until !== null && held_until <= held_from) return { held_from: today, held_until: null, not_held };
  if (held_until === null || held_until >= today) return { held_from, held_until: null, not_held };
  const without = `${held_until}/${today}`;
  const all = not_held === null ? [without] : [...not_held.split(' ').slice(1 - OFTEN), without];
  return { held_from, held_until: null, not_held: all.join(' ') };
}

/** The last rating of each value up to `day`, by the value's id; the later one of two on the same day. */
export function latestOf(ratings: readonly Rating[], day: Day): Map<string, Rating> {
  const latest = new Map<string, Rating>();
  for (const rating of ratings) {
    if (rating.day === null || rating.day > day) continue;
    const there = latest.get(rating.body.value);
    if (!there?.day || there.day < rating.day || (there.day === rating.day && there.id < rating.id))
      latest.set(rating.body.value, rating);
  }
  return latest;
}

/** The days up to `day` on which any of `values` was rated, oldest first. */
export function ratedDays(ratings: readonly Rating[], values: readonly Value[], day: Day): Day[] {
  const ids = new Set(values.map(({ id }) => id));
  const days = ratings.flatMap((rating) =>
    rating.day !== null && rating.day <= day && ids.has(rating.body.value) ? [rating.day] : [],
  );
  return [...new Set(days)].sort();
}

/**
 * The days whose compass is another than that of the day before, newest first: something was taken up or given up, or rated that
 * stands on it with its numbers. The day something was given up shows without it, so the last day with it is there as well.
 */
export function compassDays(values: readonly Value[], ratings: readonly Rating[], today: Day): Day[] {
  const rated = new Map(askable(values).map(({ id, body }) => [id, body]));
  const days = new Set<Day>();
  for (const { day, body } of ratings) {
    const times = rated.get(body.value);
    if (day !== null && times && isHeld(times, day)) days.add(day);
  }
  for (const { body } of values) {
    for (const day of [body.held_from, body.held_until, ...spans(body.not_held).flat()]) {
      if (!day || isHeld(body, day) === isHeld(body, addDays(day, -1))) continue;
      days.add(day);
      if (!isHeld(body, day)) days.add(addDays(day, -1));
    }
  }
  return [...days]
    .filter((day) => day <= today)
    .sort()
    .reverse();
}

/** The value whose two numbers are furthest apart, the first of several; null when none is rated. */
export function furthest(
  values: readonly Value[],
  latest: ReadonlyMap<string, Rating>,
): { value: Value; rating: Rating } | null {
  let found: { value: Value; rating: Rating } | null = null;
  for (const value of values) {
    const rating = latest.get(value.id);
    if (rating && (!found || distance(rating) > distance(found.rating))) found = { value, rating };
  }
  return found;
}

/** How far apart, whichever of the two is more. */
export function distance({ body }: Rating): number {
  return Math.abs(body.would_like - body.actually);
}

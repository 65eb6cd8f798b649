// Which values are held on a day, what they were rated by then, and when a compass changed. Pure.
import { addDays, type Day } from '../../shared/day';
import type { FieldsOf } from '../../shared/kinds';
import type { Entry } from '../../store/records';

export type Value = Entry<'value'>;
export type Rating = Entry<'rating'>;
type Times = Pick<FieldsOf<'value'>, 'held_from' | 'held_until'>;

/** Whether a value is held on `day`: from its first day until the day before it was given up. */
export function isHeld({ held_from, held_until }: Times, day: Day): boolean {
  return held_from <= day && (held_until === null || day < held_until);
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

/**
 * Taken up today, or given up today. A value has one span: one that was given up and is held again counts as held all along, and
 * old compasses of the time between show it from then on.
 */
export function holding({ held_from, held_until }: Times, held: boolean, today: Day): Times {
  if (!held) return { held_from, held_until: held_until ?? today };
  if (held_until === null || held_from < held_until) return { held_from, held_until: null };
  return { held_from: today, held_until: null };
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
 * The days whose compass is another than that of the day before, newest first: something was rated, taken up or given up. The
 * day something was given up shows without it, so the last day with it is there as well; today's is always the first then.
 */
export function compassDays(values: readonly Value[], ratings: readonly Rating[], today: Day): Day[] {
  const days = new Set(ratings.flatMap(({ day }) => day ?? []));
  for (const { held_from, held_until } of values.map(({ body }) => body)) {
    if (held_from === held_until) continue;
    days.add(held_from);
    if (held_until !== null) days.add(held_until).add(addDays(held_until, -1));
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

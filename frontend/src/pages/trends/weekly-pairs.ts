// The ratings of a stretch of weeks, a lane for each value; the last rating of a week stands for it. Pure.
import type { WeekPair } from '../../charts/pair-track';
import { type Day, daysBetween, mondayOf } from '../../shared/day';
import type { Entry } from '../../store/records';
import { askable } from '../values/held';

export interface PairLaneOf {
  id: string;
  name: string;
  pairs: WeekPair[];
  /** Each night on which it was rated. */
  nights: ReadonlySet<Day>;
}

/**
 * `mondays` are the columns, oldest first. Ratings after `until` are left out. The values in the person's own order; those that
 * are not there any more, those that hurt, and those not rated in these weeks, are left out.
 */
export function weeklyPairs(
  values: readonly Entry<'value'>[],
  ratings: readonly Entry<'rating'>[],
  mondays: readonly Day[],
  until: Day,
): PairLaneOf[] {
  const [first = until] = mondays;
  const lanes = new Map<string, Map<number, { key: string; pair: WeekPair }>>();
  const nights = new Map<string, Set<Day>>();
  for (const { id, day, body } of ratings) {
    if (day === null || day < first || day > until) continue;
    const week = daysBetween(first, mondayOf(day)) / 7;
    const lane = lanes.get(body.value) ?? new Map<number, { key: string; pair: WeekPair }>();
    const key = `${day} ${id}`;
    if ((lane.get(week)?.key ?? '') < key)
      lane.set(week, { key, pair: { week, wouldLike: body.would_like, actually: body.actually } });
    lanes.set(body.value, lane);
    nights.set(body.value, (nights.get(body.value) ?? new Set()).add(day));
  }
  return askable(values)
    .sort((a, b) => a.body.place - b.body.place || (a.id < b.id ? -1 : 1))
    .flatMap(({ id, body }) => {
      const lane = lanes.get(id);
      if (!lane) return [];
      const pairs = [...lane.values()].map(({ pair }) => pair).sort((a, b) => a.week - b.week);
      return [{ id, name: body.name, pairs, nights: nights.get(id) ?? new Set() }];
    });
}

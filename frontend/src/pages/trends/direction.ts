// What is said of a figure's direction, or nothing while there are too few weeks to say it.
import { directionOf, type Point } from '../../shared/direction';
import type { WeekOfSeries } from '../../shared/series';
import { words } from '../../words';
import type { LaneSum } from './sums';

/** "Nights practised, week by week: no clear direction."; null under eight weeks with the figure. */
export function directionSaid(figure: string, points: readonly Point[]): string | null {
  const direction = directionOf(points);
  return direction === 'few' ? null : words.trends.direction.say(figure, direction);
}

/** Nights practised of each whole week; one that is cut by the range would seem to fall. */
export function practisedPoints(weeks: readonly WeekOfSeries[]): Point[] {
  return weeks.flatMap(({ nights, practised }, at) => (nights === 7 ? [{ at, value: practised }] : []));
}

/** Of each week in which anything came up, the share with the answer `good`. */
export function sharePoints<L extends string, O extends string>(
  lanes: readonly LaneSum<L, O>[],
  good: O,
): Point[] {
  const weeks = new Map<number, { good: number; all: number }>();
  for (const { week, outcome } of lanes.flatMap(({ chances }) => chances)) {
    const sum = weeks.get(week) ?? { good: 0, all: 0 };
    weeks.set(week, { good: sum.good + (outcome === good ? 1 : 0), all: sum.all + 1 });
  }
  return [...weeks].map(([at, sum]) => ({ at, value: sum.good / sum.all }));
}

// What is said of a figure's direction, or nothing while there are too few weeks to say it.
import { directionOf, type Point } from '../../shared/direction';
import type { WeekOfSeries } from '../../shared/series';
import { trends } from '../../words/trends';
import type { Part } from './sums';

/** "Nights practised, week by week: no clear direction."; null under eight weeks with the figure. */
export function directionSaid(figure: string, points: readonly Point[]): string | null {
  const direction = directionOf(points);
  return direction === 'few' ? null : trends.direction.say(figure, direction);
}

/**
 * Nights practised of each whole week; one that is cut by the range would seem to fall. A week in which no night was practised is
 * a gap and no nought: whoever was ill, away or grieving has not done less of it.
 */
export function practisedPoints(weeks: readonly WeekOfSeries[]): Point[] {
  return weeks.flatMap(({ nights, practised }, at) =>
    nights === 7 && practised > 0 ? [{ at, value: practised }] : [],
  );
}

/** Each week's share of what came up in it; a week without anything is left out. */
export function sharePoints(
  weeks: readonly WeekOfSeries[],
  share: (week: WeekOfSeries) => Part | null,
): Point[] {
  return weeks.flatMap((week, at) => {
    const part = share(week);
    return part ? [{ at, value: part.n / (part.of ?? 1) }] : [];
  });
}

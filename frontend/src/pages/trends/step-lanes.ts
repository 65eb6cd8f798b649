// Steps as lanes: what came of them above, and below it what got in the way, on the same weeks (Smout and others 2014). Pure.
import type { Mark } from '../../charts/marks';
import { OBSTACLES, type Obstacle, RESULTS, type Result } from '../../shared/kinds';
import type { WeekOfSeries } from '../../shared/series';
import { type LaneSum, sumsOf } from './sums';

export type StepLane = 'went' | Obstacle;
export type StepMark = Result | 'in_the_way';

export const STEP_MARKS: readonly (readonly [StepMark, Mark])[] = [
  ['done', 'full'],
  ['moved_towards', 'half'],
  ['not', 'ring'],
  ['in_the_way', 'diamond'],
];

/** The lanes in which anything was told; `offset` is the chart's column of the first week. */
export function stepLanes(weeks: readonly WeekOfSeries[], offset: number): LaneSum<StepLane, StepMark>[] {
  const told = weeks.flatMap((week, index) =>
    (week.kinds['commitment']?.counts ?? []).map((made) => ({ made, week: index + offset })),
  );
  const many = (week: number, mark: Mark, outcome: StepMark, count: number) =>
    Array.from({ length: count }, () => ({ week, mark, outcome }));
  const lane = (name: StepLane, chances: LaneSum<StepLane, StepMark>['chances']) => ({
    lane: name,
    chances,
    sums: sumsOf(chances, STEP_MARKS),
    all: chances.length,
  });
  const marks = new Map(STEP_MARKS);
  return [
    lane(
      'went',
      RESULTS.flatMap((result) =>
        told
          .filter(({ made }) => made['outcome'] === result)
          .flatMap(({ week, made }) => many(week, marks.get(result) ?? 'ring', result, made.count)),
      ),
    ),
    ...OBSTACLES.map((obstacle) =>
      lane(
        obstacle,
        told
          .filter(({ made }) => made['obstacle'] === obstacle)
          .flatMap(({ week, made }) => many(week, 'diamond', 'in_the_way', made.count)),
      ),
    ),
  ].filter(({ all }) => all > 0);
}

// The figures of a chart, from the weekly series that device and server share.
import type { Mark } from '../../charts/marks';
import type { Chance } from '../../charts/tracks';
import type { WeekOfSeries } from '../../shared/series';

export interface Ways {
  practised: number;
  ways: number;
  none: number;
}

/** Nights practised, small ways, and nights that saw nothing, of some weeks together. */
export function waysOf(weeks: readonly WeekOfSeries[]): Ways {
  return weeks.reduce(
    (sum, week) => ({
      practised: sum.practised + week.practised,
      ways: sum.ways + (week.kinds['noticing']?.entries ?? 0),
      none: sum.none + (week.kinds['night']?.entries ?? 0),
    }),
    { practised: 0, ways: 0, none: 0 },
  );
}

/** What is counted of a kind: lanes by one field, marks by another. */
export interface Question<L extends string, O extends string> {
  kind: string;
  lane: string;
  lanes: readonly L[];
  outcome: string;
  /** The answers in their order, each with its mark. */
  outcomes: readonly (readonly [O, Mark])[];
}

export interface LaneSum<L extends string, O extends string> {
  lane: L;
  chances: (Chance & { outcome: O })[];
  /** How often each answer was given, and all of them together: the denominator. */
  sums: Record<O, number>;
  all: number;
}

/** The lanes in which anything came up, in the order of their choices. `offset` is the chart's column of the first week. */
export function lanesOf<L extends string, O extends string>(
  weeks: readonly WeekOfSeries[],
  offset: number,
  { kind, lane, lanes, outcome, outcomes }: Question<L, O>,
): LaneSum<L, O>[] {
  return lanes
    .map((name) => {
      const chances = weeks.flatMap((week, index) =>
        outcomes.flatMap(([answer, mark]) => {
          const counts = week.kinds[kind]?.counts ?? [];
          const count = counts
            .filter((each) => each[lane] === name && each[outcome] === answer)
            .reduce((sum, each) => sum + each.count, 0);
          return Array.from({ length: count }, () => ({ week: index + offset, mark, outcome: answer }));
        }),
      );
      return { lane: name, chances, sums: sumsOf(chances, outcomes), all: chances.length };
    })
    .filter((sum) => sum.all > 0);
}

/** How often each answer was given; every answer is there, also with none. */
export function sumsOf<O extends string>(
  chances: readonly { outcome: O }[],
  outcomes: readonly (readonly [O, Mark])[],
): Record<O, number> {
  const sums = Object.fromEntries(outcomes.map(([answer]) => [answer, 0])) as Record<O, number>;
  for (const { outcome } of chances) sums[outcome] += 1;
  return sums;
}

/** Distinct nights on which the kind was written, of some weeks together. */
export function nightsWith(weeks: readonly WeekOfSeries[], kind: string): number {
  return weeks.reduce((sum, week) => sum + (week.kinds[kind]?.nights ?? 0), 0);
}

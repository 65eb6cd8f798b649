// The figures of a chart, from the weekly series that device and server share.
import type { Mark } from '../../charts/marks';
import type { Chance } from '../../charts/tracks';
import type { Counting, WeekOfSeries } from '../../shared/series';

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
  /** The answer that an entry without one counts as, if there are such entries. */
  unsaid?: O;
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
  { kind, lane, lanes, outcome, outcomes, unsaid }: Question<L, O>,
): LaneSum<L, O>[] {
  return lanes
    .map((name) => {
      const chances = weeks.flatMap((week, index) =>
        outcomes.flatMap(([answer, mark]) => {
          const counts = week.kinds[kind]?.counts ?? [];
          const count = counts
            .filter((each) => each[lane] === name && (each[outcome] ?? unsaid) === answer)
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

/** Some weeks of a chart together: how often an answer was given there, of how many. */
export interface Share {
  /** Columns of the chart, the first and the last. */
  from: number;
  to: number;
  given: number;
  all: number;
}

/** At most so many blocks, so that a decade is no longer list than a year; weeks alone up to a month. */
const BLOCKS = 6;
const A_MONTH = 4;

/** The chart's `weeks` columns in blocks of a month or more, the last of them whole; how often `answer` was given in each. */
export function sharesOf<O extends string>(
  chances: readonly { week: number; outcome: O }[],
  answer: O,
  weeks: number,
): Share[] {
  const size = weeks <= A_MONTH ? 1 : Math.max(A_MONTH, Math.ceil(weeks / BLOCKS));
  const blocks = Math.ceil(weeks / size);
  return Array.from({ length: blocks }, (_, block) => {
    const to = weeks - 1 - size * (blocks - 1 - block);
    const from = Math.max(0, to - size + 1);
    const here = chances.filter(({ week }) => week >= from && week <= to);
    return { from, to, given: here.filter(({ outcome }) => outcome === answer).length, all: here.length };
  });
}

/** How often in a week something was so, and of how many; without `of` it is a count and no share. */
export interface Part {
  n: number;
  of?: number;
}

/** In one week: how often the first of these answers was given, of all of them; null when none of them was, which is a gap. */
function shareOf(week: WeekOfSeries, kind: string, answers: readonly string[]): Part | null {
  const [n = 0, ...others] = answers.map((answer) => timesOf([week], kind, 'outcome', answer));
  const of = others.reduce((sum, times) => sum + times, n);
  return of === 0 ? null : { n, of };
}

/**
 * The shares of a week that are followed over time. Of the chances those that were a yes; partly is none. Of the signals those
 * that were honoured, out of those it was safe to honour: danger is nobody's own falling short.
 */
export const SHARES = {
  adjusted: (week: WeekOfSeries) => shareOf(week, 'observation', ['yes', 'partly', 'no']),
  honoured: (week: WeekOfSeries) => shareOf(week, 'act', ['honoured', 'not_this_time']),
};

/** How often a choice was made in some weeks, whatever else was said with it. */
export function timesOf(weeks: readonly WeekOfSeries[], kind: string, field: string, choice: string): number {
  return weeks
    .flatMap((week) => week.kinds[kind]?.counts ?? [])
    .filter((each) => each[field] === choice)
    .reduce((sum, each) => sum + each.count, 0);
}

/**
 * How many small ways are about whom: the partner first (null), then the `known` subjects in their order, then those whose label
 * was taken away, together ('').
 */
export function waysByWhom(
  entries: readonly Counting[],
  known: readonly string[],
): (readonly [string | null, number])[] {
  const ways = new Map<string | null, number>();
  for (const { kind, body } of entries) {
    if (kind !== 'noticing') continue;
    const subject = body['subject'] ?? null;
    const whom = subject === null || known.includes(String(subject)) ? (subject as string | null) : '';
    ways.set(whom, (ways.get(whom) ?? 0) + 1);
  }
  return [null, ...known, ''].flatMap((whom) => {
    const n = ways.get(whom);
    return n === undefined ? [] : [[whom, n] as const];
  });
}

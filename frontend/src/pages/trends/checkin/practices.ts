// What the check-in can be seen beside: a figure of the same weeks. Standing side by side, never one from the other.
import type { WeekOfSeries } from '../../../shared/series';

interface Practice {
  /** The week's figure; null when there is nothing to tell. */
  of: (week: WeekOfSeries) => number | null;
  /** The top of its scale, if that is fixed. */
  most?: number;
}

const often = (week: WeekOfSeries, kind: string, field: string, answer: string) =>
  (week.kinds[kind]?.counts ?? [])
    .filter((each) => each[field] === answer)
    .reduce((sum, each) => sum + each.count, 0);

/** In the order in which they are offered; a practice more is a line here and its name in the words. */
export const PRACTICES = {
  practised: { of: (week) => week.practised, most: 7 },
  ways: { of: (week) => week.kinds['noticing']?.entries ?? 0 },
  adjusted: { of: (week) => often(week, 'observation', 'outcome', 'yes') },
  honoured: { of: (week) => often(week, 'act', 'outcome', 'honoured') },
} as const satisfies Record<string, Practice>;

export type Beside = keyof typeof PRACTICES;
export const BESIDE = Object.keys(PRACTICES) as Beside[];

/** The practice's figure for each column, the first `offset` columns lying before everything; and the top of its scale. */
export function figuresOf(beside: Beside, weeks: readonly WeekOfSeries[], offset: number) {
  const practice: Practice = PRACTICES[beside];
  const values = [...Array.from({ length: offset }, () => null), ...weeks.map(practice.of)];
  return { values, least: 0, most: practice.most ?? Math.max(1, ...values.map((value) => value ?? 0)) };
}

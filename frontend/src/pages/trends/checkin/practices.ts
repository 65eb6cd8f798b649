// What the check-in can be seen beside: a figure of the same weeks. Standing side by side, never one from the other.
import type { WeekOfSeries } from '../../../shared/series';
import { number } from '../../../words';
import { trends } from '../../../words/trends';
import { type Part, SHARES } from '../sums';

interface Practice {
  /** How often in a week, and of how many where it is a share; null in a week with nothing to tell, which is drawn as a gap. */
  of: (week: WeekOfSeries) => Part | null;
  /** The top of its scale, if that is fixed: 1 for a share. */
  most?: number;
}

/** Of a week in which no night was practised nothing can be told. */
const practised = (week: WeekOfSeries, n: number) => (week.practised === 0 ? null : { n });

/** In the order in which they are offered; a practice more is a line here and its name in the words. */
export const PRACTICES = {
  practised: { of: (week) => practised(week, week.practised), most: 7 },
  ways: { of: (week) => practised(week, week.kinds['noticing']?.entries ?? 0) },
  adjusted: { of: SHARES.adjusted, most: 1 },
  honoured: { of: SHARES.honoured, most: 1 },
} as const satisfies Record<string, Practice>;

export type Beside = keyof typeof PRACTICES;
export const BESIDE = Object.keys(PRACTICES) as Beside[];

/**
 * The practice's figure for each column, the first `offset` columns lying before everything; the top of its scale; and each
 * figure as it is read, a share with what it rests on: "3 of 5".
 */
export function figuresOf(beside: Beside, weeks: readonly WeekOfSeries[], offset: number) {
  const practice: Practice = PRACTICES[beside];
  const told = [...Array.from({ length: offset }, () => null), ...weeks.map(practice.of)];
  const values = told.map((part) => part && part.n / (part.of ?? 1));
  const said = told.map(
    (part) => part && (part.of === undefined ? number(part.n) : trends.shares.of(part.n, part.of)),
  );
  const most = practice.most ?? Math.max(1, ...values.map((value) => value ?? 0));
  return { values, said, least: 0, most, share: practice.most === 1 };
}

// A lane as geometry: marks on the same week columns as the lights, those of one week above each other.
import type { Dot } from './dots';
import type { Mark } from './marks';
import type { Spread } from './spread';

export interface Chance {
  /** The week it fell into, counted like the chart's columns. */
  week: number;
  mark: Mark;
}

export interface Track {
  /** Middle of each row, and the height of all of them. */
  middles: number[];
  height: number;
  marks: (Dot & Chance)[];
  r: number;
}

/** Least height of a lane's row, in units: alone, and as one year of many. */
export const LANE = { alone: 30, year: 15 };
/** Up to so many marks above each other every year is as tall as the tallest, so that the years stand evenly. */
const EVENLY = 3;

const LARGEST = 5.6;
const BETWEEN = 2;

/** The row of a track that a height means. */
export function rowAt(y: number, middles: readonly number[]): number {
  return middles.reduce(
    (row, middle, index) => (Math.abs(middle - y) < Math.abs((middles[row] ?? 0) - y) ? index : row),
    0,
  );
}

/** Places chances (those of a week in the order given, the first on top). */
export function track(chances: readonly Chance[], spread: Spread): Track {
  const least = spread.stacked ? LANE.year : LANE.alone;
  const r = Math.min(LARGEST, spread.step * 0.44);
  const apart = r * 2 + BETWEEN;
  const weeks = new Map<number, Chance[]>();
  for (const chance of chances) weeks.set(chance.week, [...(weeks.get(chance.week) ?? []), chance]);
  const tallest = spread.rows.map(() => 1);
  for (const [week, together] of weeks) {
    const { row } = spread.at(week);
    tallest[row] = Math.max(tallest[row] ?? 1, together.length);
  }
  const even = spread.stacked ? Math.min(EVENLY, Math.max(...tallest)) : 1;
  const middles: number[] = [];
  let top = 0;
  for (const many of tallest) {
    const height = Math.max(least, Math.max(even, many) * apart + BETWEEN);
    middles.push(top + height / 2);
    top += height;
  }
  const marks = [...weeks].flatMap(([week, together]) => {
    const { row, x } = spread.at(week);
    const first = (middles[row] ?? 0) - ((together.length - 1) * apart) / 2;
    return together.map((chance, place) => ({ ...chance, x, y: first + place * apart }));
  });
  return { middles, height: top, marks, r };
}

// Pairs of numbers from 0 to 10 on the week columns of the other charts: ring and disc above each other.
import type { Spread } from './spread';

export interface WeekPair {
  /** The week it fell into, counted like the chart's columns. */
  week: number;
  wouldLike: number;
  actually: number;
}

export interface PairMark {
  week: number;
  x: number;
  ring: number;
  disc: number;
}

export interface PairTrack {
  /** The lines at 0 and at 10 of each row, from the top. */
  rows: { floor: number; top: number; middle: number }[];
  height: number;
  marks: PairMark[];
  r: number;
}

/** Height of a row, in units: alone, and as one year of many. */
const ROW = { alone: 58, year: 34 };
/** Room above 10 and below 0 for the marks themselves. */
const RIM = 7;
const LARGEST = 5;

export function pairTrack(pairs: readonly WeekPair[], spread: Spread): PairTrack {
  const tall = spread.stacked ? ROW.year : ROW.alone;
  const rows = spread.rows.map((_, row) => ({
    top: row * tall + RIM,
    floor: (row + 1) * tall - RIM,
    middle: (row + 0.5) * tall,
  }));
  const marks = pairs.map(({ week, wouldLike, actually }) => {
    const { row, x } = spread.at(week);
    const { top, floor } = rows[row] ?? { top: RIM, floor: tall - RIM };
    const y = (value: number) => floor - (value / 10) * (floor - top);
    return { week, x, ring: y(wouldLike), disc: y(actually) };
  });
  return { rows, height: rows.length * tall, marks, r: Math.min(LARGEST, spread.step * 0.44) };
}

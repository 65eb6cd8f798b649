// How tall the noticings chart is, and where its rows stand.
import { type Measure, measure } from './lights';
import type { Spread } from './spread';

export interface Heights {
  size: Measure;
  /** Where the Monday of a row stands; where the last row ends; and the whole, in units. */
  top: (row: number) => number;
  foot: number;
  height: number;
  /** The row a height means. */
  rowAt: (y: number) => number;
}

/** Room for the names of the months; between two years; and under the last row, with totals and without. */
const HEAD = 24;
const BETWEEN_YEARS = 13;
const TOTALS = 27;
const NO_TOTALS = 7;

export function heights(spread: Spread): Heights {
  const size = measure(spread.step, spread.dense);
  const tall = size.pitch * 7 + BETWEEN_YEARS;
  const foot = HEAD + size.pitch * 7 + (spread.rows.length - 1) * tall;
  return {
    size,
    top: (row) => HEAD + size.pitch / 2 + row * tall,
    foot,
    height: foot + (size.totals ? TOTALS : NO_TOTALS),
    rowAt: (y) => Math.floor((y - HEAD + BETWEEN_YEARS / 2) / tall),
  };
}

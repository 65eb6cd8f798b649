// How weeks are spread over a chart: one row of columns, or a row for each year when they are many.
import type { Day } from '../shared/day';
import { weekOf } from '../shared/day';
import { type Columns, columns } from './scale';

/** Least units a week, so that its total can stand under it; a chart of a few weeks rather scrolls than lose its totals. */
const TOTALS = 19;
const A_FEW = 16;
/** Least units a week, so that three lights side by side do not run together. */
const THREE_LIGHTS = 11;
/** Up to about half a year a chart rather scrolls sideways than lose its three lights. */
const HALF_A_YEAR = 30;
const ONE_ROW = 54;
const WEEKS_IN_A_ROW = 53;
const ONE_LIGHT = 5.6;
/** Least units a week, so that full, half, ring and diamond can be told apart; a row of them rather scrolls. */
export const A_MARK = THREE_LIGHTS;
/** Beside the first column and the last, so that the doorway round either is whole. */
const RIM = 2;

/** More weeks than a year has are stacked, a row a year, so that a decade can be seen at once. */
export const isStacked = (weeks: number) => weeks > ONE_ROW;

export interface Spread {
  stacked: boolean;
  /** More than half a year: then a night is one light and not three. */
  dense: boolean;
  /** Width of one week's column and of the whole, in chart units; the whole may be wider than the screen. */
  step: number;
  width: number;
  /** The years, newest first, when they are stacked; otherwise one row without a name. */
  rows: { name: string | null; first: number; count: number }[];
  /** Row and middle of the column of week `index`. */
  at: (index: number) => { row: number; x: number };
  /** The week nearest to `x` in `row`. */
  nearest: (x: number, row: number) => number;
}

/** Spreads consecutive weeks, given by their Mondays (oldest first, at least one), over `room` chart units, or more if each is to have `least`. */
export function spread(mondays: readonly Day[], room: number, least = ONE_LIGHT): Spread {
  return isStacked(mondays.length) ? stacked(mondays, room, least) : level(mondays, room, least);
}

function leastStep(weeks: number, least: number): number {
  if (weeks > HALF_A_YEAR) return least;
  return weeks > A_FEW ? THREE_LIGHTS : TOTALS;
}

/** `count` columns of at least so many units; where they do not all find room, whole ones do, and the others scroll. */
function across(count: number, least: number, room: number): { width: number; scale: Columns } {
  const shown = Math.max(1, Math.floor((room - RIM) / least));
  const width = shown < count ? RIM * 2 + (count * (room - RIM)) / shown : room;
  return { width, scale: columns(count, RIM, width - RIM) };
}

function level(mondays: readonly Day[], room: number, least: number): Spread {
  const { width, scale } = across(mondays.length, leastStep(mondays.length, least), room);
  return {
    stacked: false,
    dense: mondays.length > HALF_A_YEAR,
    step: scale.step,
    width,
    rows: [{ name: null, first: 0, count: mondays.length }],
    at: (index) => ({ row: 0, x: scale.at(index) }),
    nearest: (x) => scale.nearest(x),
  };
}

function stacked(mondays: readonly Day[], room: number, least: number): Spread {
  const { width, scale } = across(WEEKS_IN_A_ROW, least, room);
  const places: { year: string; column: number }[] = mondays.map((monday) => {
    const [year = '', week = '1'] = weekOf(monday).split('-W');
    return { year, column: Number(week) - 1 };
  });
  const years = [...new Set(places.map((place) => place.year))].reverse();
  const rows = years.map((name) => {
    const first = places.findIndex((place) => place.year === name);
    return { name, first, count: places.filter((place) => place.year === name).length };
  });
  return {
    stacked: true,
    dense: true,
    step: scale.step,
    width,
    rows,
    at: (index) => {
      const place = places[index] ?? { year: '', column: 0 };
      return { row: Math.max(0, years.indexOf(place.year)), x: scale.at(place.column) };
    },
    nearest: (x, row) => {
      const { first, count } = rows[Math.max(0, Math.min(rows.length - 1, row))] ?? { first: 0, count: 1 };
      const offset = scale.nearest(x) - (places[first]?.column ?? 0);
      return first + Math.max(0, Math.min(count - 1, offset));
    },
  };
}

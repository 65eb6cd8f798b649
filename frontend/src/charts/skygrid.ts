// The sky's grid: a row a month, a column a day, and which night a touch means.
import type { Day } from '../shared/day';
import { columns } from './scale';

export const ROW = 28.5;
/** Above the first row, so that its stars and its arch are not cut off. */
export const HEAD = 10;
const FOOT = 8;
/** A star this far away (in units) is still the one that was meant. */
const NEAR = 18;

export interface Cell {
  x: number;
  y: number;
}

export interface SkyGrid {
  width: number;
  height: number;
  cell: number;
  /** Middle of a night's cell; undefined outside these months. */
  of: (day: Day) => Cell | undefined;
  /** Height of the middle of month row `index`. */
  row: (index: number) => number;
  /** The written night nearest to a touch; if none is near, the night of the cell itself (never after `last`). */
  nearest: (x: number, y: number, written: Iterable<Day>, last: Day) => Day;
}

/** Lays out `months` ('2026-03', oldest first) between `start` and `end` (units from the left edge, or the right one right to left). */
export function skyGrid(
  months: readonly string[],
  start: number,
  end: number,
  width: number,
  rtl: boolean,
): SkyGrid {
  const days = columns(31, start, end);
  const mirror = (x: number) => (rtl ? width - x : x);
  const rows = new Map(months.map((month, index) => [month, index]));
  const row = (index: number) => HEAD + ROW * (index + 0.5);
  const of = (day: Day): Cell | undefined => {
    const index = rows.get(day.slice(0, 7));
    return index === undefined ? undefined : { x: mirror(days.at(Number(day.slice(8)) - 1)), y: row(index) };
  };
  return {
    width,
    height: HEAD + ROW * months.length + FOOT,
    cell: days.step,
    row,
    of,
    nearest: (x, y, written, last) => {
      let near: Day | undefined;
      let least = NEAR;
      for (const day of written) {
        const cell = of(day);
        // A cell is taller than wide: half a row up or down still counts as the same place.
        const away = cell ? Math.hypot(cell.x - x, Math.max(0, Math.abs(cell.y - y) - ROW / 3)) : Infinity;
        if (away < least) [near, least] = [day, away];
      }
      if (near !== undefined) return near;
      const month =
        months[Math.max(0, Math.min(months.length - 1, Math.floor((y - HEAD) / ROW)))] ?? last.slice(0, 7);
      const date = Math.min(days.nearest(mirror(x)) + 1, lengthOf(month));
      const day = `${month}-${String(date).padStart(2, '0')}`;
      return day > last ? last : day;
    },
  };
}

/** Days in a month written '2026-02'. */
export function lengthOf(month: string): number {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).getUTCDate();
}

/** The `count` months that end with the month of `last`, oldest first. */
export function monthsUntil(last: string, count: number): string[] {
  const [year = 0, number = 1] = last.split('-').map(Number);
  return Array.from({ length: count }, (_, index) =>
    new Date(Date.UTC(year, number - count + index, 1)).toISOString().slice(0, 7),
  );
}

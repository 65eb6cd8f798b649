// A lane of figures as geometry: a point a week on the same columns as the lights, joined only where no week lies between.
import type { Band } from './band';
import type { Dot } from './dots';
import type { Spread } from './spread';

/** A figure for each column, null where a week has none; and the scale it is read on. */
export interface Figures {
  values: readonly (number | null)[];
  least: number;
  most: number;
}

export interface Course {
  height: number;
  /** Top and bottom of each row's scale. */
  rows: { top: number; bottom: number }[];
  points: (Dot & { week: number })[];
  /** SVG path of the strokes between neighbouring weeks; `turn` mirrors a place where the page runs from the right. */
  strokes: (turn: (x: number) => number) => string;
  r: number;
  /** The band's rows, as boxes from edge to edge. */
  band: { top: number; height: number }[];
}

/** Height of a row's scale alone and as one year of many, and the room above and below it (units). */
const SCALE = { alone: 34, year: 14 };
const ROOM = 5;
const LEAST_BAND = 2;

const round = (value: number) => Math.round(value * 100) / 100;

export function course({ values, least, most }: Figures, spread: Spread, band: Band | null): Course {
  const scale = spread.stacked ? SCALE.year : SCALE.alone;
  const tall = scale + ROOM * 2;
  const rows = spread.rows.map((_, row) => ({ top: row * tall + ROOM, bottom: row * tall + ROOM + scale }));
  const reach = Math.max(1, most - least);
  const y = (value: number, row: number) => (rows[row]?.bottom ?? 0) - ((value - least) / reach) * scale;
  const points = values.flatMap((value, week) => {
    if (value === null) return [];
    const { row, x } = spread.at(week);
    return [{ week, x, y: round(y(value, row)) }];
  });
  return {
    height: tall * rows.length,
    rows,
    points,
    strokes: (turn) =>
      points
        .map((point, index) => {
          const before = points[index - 1];
          const joined =
            before?.week === point.week - 1 && spread.at(before.week).row === spread.at(point.week).row;
          return `${joined ? 'L' : 'M'}${round(turn(point.x))} ${point.y}`;
        })
        .join(''),
    r: Math.min(3, spread.step * 0.3),
    band: band
      ? rows.map((_, row) => {
          const top = y(band.highest, row);
          const height = Math.max(LEAST_BAND, y(band.lowest, row) - top);
          return { top: round(top - (height === LEAST_BAND ? LEAST_BAND / 2 : 0)), height: round(height) };
        })
      : [],
  };
}

// The noticings chart as geometry: seven nights a column, three lights a night, and what the lights become when columns are narrow.
import { addDays, type Day } from '../shared/day';
import type { Dot } from './dots';
import type { Spread } from './spread';

/** What a night looks like from afar. Absent: it has neither a line nor the answer that nothing was seen. */
export interface Look {
  /** Small ways written down that night. */
  ways: number;
}

export interface Measure {
  /** Three lights side by side, or one whose size says one, two, three and more. */
  lights: 'three' | 'one';
  /** Distance between rows of nights and between lights, and the radius of a light (chart units). */
  pitch: number;
  gap: number;
  r: number;
  /** Is there room for each week's total under its column? */
  totals: boolean;
}

const TOTALS = 19;

/** Sizes for columns `step` units wide, `dense` when they are many. At 27.4 units (twelve weeks on a phone) they are those of the drawing. */
export function measure(step: number, dense: boolean): Measure {
  if (dense) {
    const pitch = Math.max(7, Math.min(step * 1.1, 11));
    return { lights: 'one', pitch, gap: 0, r: Math.min(step * 0.36, 3.6), totals: false };
  }
  const gap = step < TOTALS ? step * 0.275 : Math.min(step * 0.2555, 10);
  const r = Math.min(gap * (step < TOTALS ? 0.37 : 0.357), 3.6);
  return {
    lights: 'three',
    pitch: step < TOTALS ? 14.5 : step > 40 ? 20 : 17.5,
    gap,
    r,
    totals: step >= TOTALS,
  };
}

/** Lights gathered by how they are drawn: lit by size (index 0: the full one), unlit places, and nights that saw nothing. */
export interface Lights {
  lit: [full: Dot[], two: Dot[], one: Dot[]];
  unlit: Dot[];
  looked: Dot[];
}

/**
 * Places every light. `top` is the height of Monday in row `row`; `looks` holds the nights practised. The others are gaps,
 * but for those up to `unlit`, before which nothing was written: they show their places as in an empty chart.
 */
export function lights(
  mondays: readonly Day[],
  spread: Spread,
  size: Measure,
  top: (row: number) => number,
  looks: ReadonlyMap<Day, Look>,
  unlit: Day = '',
): Lights {
  const drawn: Lights = { lit: [[], [], []], unlit: [], looked: [] };
  mondays.forEach((monday, index) => {
    const { row, x } = spread.at(index);
    for (let night = 0; night < 7; night += 1) {
      const day = addDays(monday, night);
      const ways = looks.get(day)?.ways;
      if (ways === undefined && day > unlit) continue;
      const y = top(row) + night * size.pitch;
      if (ways === 0) drawn.looked.push({ x, y });
      else if (size.lights === 'three') {
        for (const [place, dx] of [-size.gap, 0, size.gap].entries()) {
          (place < (ways ?? 0) ? drawn.lit[0] : drawn.unlit).push({ x: x + dx, y });
        }
      } else if (ways === undefined) drawn.unlit.push({ x, y });
      else drawn.lit[Math.max(0, 3 - ways) as 0 | 1 | 2].push({ x, y });
    }
  });
  return drawn;
}

// @vitest-environment node
import { expect, test } from 'vitest';
import { addDays } from '../shared/day';
import { bandOf } from './band';
import { course } from './course';
import { spread } from './spread';

const weeks = (count: number) =>
  Array.from({ length: count }, (_, i) => addDays('2026-11-16', 7 * (i - count + 1)));
const same = (x: number) => x;

test('the least stands at the foot of the scale and the most at its top', () => {
  const { points, rows } = course({ values: [1, 7], least: 1, most: 7 }, spread(weeks(4), 329), null);
  expect(points[0]?.y).toBe(rows[0]?.bottom);
  expect(points[1]?.y).toBe(rows[0]?.top);
});

test('a week without a figure is a gap that no stroke crosses', () => {
  const { strokes, points } = course(
    { values: [3, 4, null, 5, 6], least: 1, most: 7 },
    spread(weeks(5), 329),
    null,
  );
  expect(points).toHaveLength(4);
  expect(strokes(same).replace(/[^ML]/g, '')).toBe('MLML');
});

test('in stacked years no stroke goes from one year into the next', () => {
  const mondays = weeks(100);
  const { strokes, rows } = course(
    { values: mondays.map(() => 4), least: 1, most: 7 },
    spread(mondays, 329),
    null,
  );
  expect(strokes(same).split('M')).toHaveLength(rows.length + 1);
});

test('the band is that of the first four weeks with a figure, and is seen also when they all said the same', () => {
  expect(bandOf([null, 5, null, 3, 4, 4, 7])).toEqual({ lowest: 3, highest: 5, weeks: 4 });
  expect(bandOf([null, null])).toBeNull();
  const flat = course({ values: [4], least: 1, most: 7 }, spread(weeks(4), 329), bandOf([4]));
  expect(flat.band[0]?.height).toBe(2);
  expect(flat.band[0]?.top).toBe((flat.points[0]?.y ?? 0) - 1);
});

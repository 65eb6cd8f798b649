// @vitest-environment node
import { expect, test } from 'vitest';
import { addDays } from '../shared/day';
import { isStacked, spread } from './spread';

const weeks = (count: number, last = '2026-11-16') =>
  Array.from({ length: count }, (_, index) => addDays(last, 7 * (index - count + 1)));

test('a few weeks share the room they have', () => {
  const twelve = spread(weeks(12), 329);
  expect(twelve.width).toBe(329);
  expect(twelve.rows).toEqual([{ name: null, first: 0, count: 12 }]);
});

test('at twice the text size twelve weeks scroll sideways rather than lose their totals', () => {
  const room = (350 - 21 * 2) / 2;
  const { width, step } = spread(weeks(12), room);
  expect(width).toBeGreaterThan(room);
  expect(step).toBeGreaterThanOrEqual(19);
});

test('half a year scrolls on a small phone, and a year does not on a usual one', () => {
  expect(spread(weeks(26), 259).width).toBeGreaterThan(26 * 11);
  expect(spread(weeks(52), 329).width).toBe(329);
});

test('what scrolls shows whole columns at its end: the one at its edge begins there', () => {
  for (const [count, room] of [
    [26, 259],
    [52, 259],
    [522, 246],
    [12, 154],
  ] as const) {
    const { width, step, at } = spread(weeks(count), room);
    const first = Math.min(...weeks(count).map((_, week) => at(week).x)) - step / 2;
    const columns = (width - room - first) / step;
    expect(columns).toBeGreaterThan(0.99);
    expect(columns).toBeCloseTo(Math.round(columns));
  }
});

test('beside the first column and the last there is room for the frame of the doorway', () => {
  for (const count of [26, 52]) {
    const { width, step, at } = spread(weeks(count), 329);
    expect(at(0).x - step / 2).toBeGreaterThanOrEqual(2);
    expect(at(count - 1).x + step / 2).toBeLessThanOrEqual(width - 2);
  }
});

test('ten years are stacked, the newest year on top, and weeks of one number stand above each other', () => {
  const mondays = weeks(522);
  const years = spread(mondays, 316);
  expect(isStacked(522)).toBe(true);
  expect(years.rows[0]?.name).toBe('2026');
  expect(years.rows.at(-1)?.name).toBe('2016');
  const tenth = mondays.indexOf('2026-03-02');
  expect(years.at(tenth).x).toBeCloseTo(years.at(mondays.indexOf('2025-03-03')).x);
  expect(years.rows.reduce((sum, row) => sum + row.count, 0)).toBe(522);
});

test('every week is the nearest to where it stands, stacked or not', () => {
  for (const count of [4, 12, 26, 52, 200]) {
    const mondays = weeks(count);
    const all = spread(mondays, 329);
    mondays.forEach((_, index) => {
      const { x, row } = all.at(index);
      expect(all.nearest(x, row)).toBe(index);
    });
  }
});

test('a touch in a year that is not over means its last week, also far to the right', () => {
  const mondays = weeks(100, '2026-02-02');
  expect(spread(mondays, 329).nearest(320, 0)).toBe(99);
});

test('the week that holds New Year stands in the year that holds its Thursday', () => {
  const mondays = weeks(100, '2026-01-05');
  const all = spread(mondays, 329);
  expect(all.rows[all.at(mondays.indexOf('2025-12-29')).row]?.name).toBe('2026');
});

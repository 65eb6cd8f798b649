// @vitest-environment node
import { expect, test } from 'vitest';
import { addDays } from '../shared/day';
import { led, strip, stripLabels } from './strip';

const twenty = strip(20, 400);

test('a touch takes the nearer handle, and between them the whole range', () => {
  const weeks = { from: 5, to: 14 };
  expect(twenty.edges(weeks)).toEqual([100, 300]);
  expect(twenty.grip(40, weeks)).toBe('from');
  expect(twenty.grip(120, weeks)).toBe('from');
  expect(twenty.grip(200, weeks)).toBe('both');
  expect(twenty.grip(280, weeks)).toBe('to');
  expect(twenty.grip(399, weeks)).toBe('to');
});

test('a range of one week can be widened to both sides', () => {
  const weeks = { from: 10, to: 10 };
  expect(twenty.grip(195, weeks)).toBe('from');
  expect(twenty.grip(230, weeks)).toBe('to');
});

test('handles stop at each other and at the ends', () => {
  const weeks = { from: 5, to: 14 };
  expect(led(weeks, 'from', 17, 5, 20)).toEqual({ from: 14, to: 14 });
  expect(led(weeks, 'to', 2, 14, 20)).toEqual({ from: 5, to: 5 });
  expect(led(weeks, 'from', -3, 5, 20)).toEqual({ from: 0, to: 14 });
  expect(led(weeks, 'to', 40, 14, 20)).toEqual({ from: 5, to: 19 });
});

test('a range that is moved keeps its length', () => {
  const weeks = { from: 5, to: 14 };
  expect(led(weeks, 'both', 12, 10, 20)).toEqual({ from: 7, to: 16 });
  expect(led(weeks, 'both', 0, 10, 20)).toEqual({ from: 0, to: 9 });
  expect(led(weeks, 'both', 19, 10, 20)).toEqual({ from: 10, to: 19 });
});

test('a short strip names its months, a long one its years', () => {
  const name = { month: (day: string) => day.slice(5, 7), year: (day: string) => day.slice(0, 4) };
  const weeks = (count: number) =>
    Array.from({ length: count }, (_, i) => addDays('2026-11-16', 7 * (i - count + 1)));
  expect(stripLabels(weeks(9), 350, name).map(({ text }) => text)).toEqual(['09', '10', '11']);
  expect(stripLabels(weeks(520), 350, name)[0]?.text).toBe('2016');
});

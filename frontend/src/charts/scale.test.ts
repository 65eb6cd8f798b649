// @vitest-environment node
import { expect, test } from 'vitest';
import { columns } from './scale';

test('twelve weeks on a phone stand where the drawing has them', () => {
  const weeks = columns(12, 21, 350);
  expect(weeks.step).toBeCloseTo(27.417, 2);
  expect(weeks.at(0)).toBeCloseTo(34.7, 1);
  expect(weeks.at(11)).toBeCloseTo(336.3, 1);
});

test('a touch means the column under it, and beyond an edge the last one', () => {
  const weeks = columns(12, 0, 240);
  expect(weeks.nearest(0)).toBe(0);
  expect(weeks.nearest(39.9)).toBe(1);
  expect(weeks.nearest(-50)).toBe(0);
  expect(weeks.nearest(900)).toBe(11);
});

test('every column is the nearest to its own middle', () => {
  const weeks = columns(53, 0, 329);
  for (let index = 0; index < 53; index += 1) expect(weeks.nearest(weeks.at(index))).toBe(index);
});

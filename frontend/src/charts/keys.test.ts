// @vitest-environment node
import { expect, test } from 'vitest';
import { stopFor } from './keys';

const weeks = { count: 12, rtl: false, page: 4 };

test('arrows go a week, Page keys four, Home and End to the ends', () => {
  expect(stopFor('ArrowLeft', 7, weeks)).toBe(6);
  expect(stopFor('ArrowRight', 7, weeks)).toBe(8);
  expect(stopFor('ArrowUp', 7, weeks)).toBe(8);
  expect(stopFor('PageDown', 7, weeks)).toBe(3);
  expect(stopFor('Home', 7, weeks)).toBe(0);
  expect(stopFor('End', 7, weeks)).toBe(11);
});

test('nothing goes beyond the first or the last week', () => {
  expect(stopFor('ArrowLeft', 0, weeks)).toBe(0);
  expect(stopFor('PageUp', 10, weeks)).toBe(11);
});

test('right to left the sideways arrows change places, the others do not', () => {
  const rtl = { ...weeks, rtl: true };
  expect(stopFor('ArrowLeft', 7, rtl)).toBe(8);
  expect(stopFor('ArrowUp', 7, rtl)).toBe(8);
  expect(stopFor('Home', 7, rtl)).toBe(0);
});

test('other keys are left to the browser', () => {
  expect(stopFor('Tab', 7, weeks)).toBeNull();
  expect(stopFor('a', 7, weeks)).toBeNull();
});

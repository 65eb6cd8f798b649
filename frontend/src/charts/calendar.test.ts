// @vitest-environment node
import { expect, test } from 'vitest';
import { monthsAway, nightFor } from './calendar';

const first = '2025-12-01';
const last = '2026-11-22';
const key = (name: string, night: string, rtl = false) => nightFor(name, night, first, last, rtl);

test('sideways a night, up and down a row of the sky', () => {
  expect(key('ArrowRight', '2026-03-14')).toBe('2026-03-15');
  expect(key('ArrowLeft', '2026-03-01')).toBe('2026-02-28');
  expect(key('ArrowDown', '2026-03-14')).toBe('2026-04-14');
  expect(key('ArrowUp', '2026-03-14')).toBe('2026-02-14');
});

test('a row up from the 31st is the last night of a shorter month', () => {
  expect(key('ArrowUp', '2026-03-31')).toBe('2026-02-28');
  expect(monthsAway('2024-01-31', 1)).toBe('2024-02-29');
  expect(monthsAway('2026-01-15', -1)).toBe('2025-12-15');
});

test('it never leaves the months shown, nor goes into a night that has not come', () => {
  expect(key('ArrowUp', '2025-12-24')).toBe(first);
  expect(key('ArrowDown', '2026-11-10')).toBe(last);
  expect(key('ArrowRight', last)).toBe(last);
  expect(key('Home', '2026-03-14')).toBe(first);
  expect(key('End', '2026-03-14')).toBe(last);
});

test('right to left, the left arrow is the night after', () => {
  expect(key('ArrowLeft', '2026-03-14', true)).toBe('2026-03-15');
});

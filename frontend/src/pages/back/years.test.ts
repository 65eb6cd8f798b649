// @vitest-environment node
import { expect, test } from 'vitest';
import { lastNight, lastYear, LAST, monthsOf, yearAgo, yearsFrom, yearWith } from './years';

const today = '2026-11-22';

test('one can go back to the first year with anything in it', () => {
  expect(yearsFrom('2023-05-01', today)).toEqual([LAST, '2026', '2025', '2024', '2023']);
  expect(yearsFrom(null, today)).toEqual([LAST, '2026']);
});

test('a past year has twelve months, this one those that have begun', () => {
  expect(monthsOf('2025', today)).toHaveLength(12);
  expect(monthsOf('2026', today).at(-1)).toBe('2026-11');
  expect(monthsOf(LAST, today)[0]).toBe('2025-12');
});

test('the last night of the sky is tonight, or the end of a past year', () => {
  expect(lastNight(monthsOf(LAST, today), today)).toBe(today);
  expect(lastNight(monthsOf('2024', today), today)).toBe('2024-12-31');
  expect(lastNight(['2024-02'], today)).toBe('2024-02-29');
});

test('a night that is asked for brings its year, and leaves the one shown if it holds it', () => {
  expect(yearWith('2026-03-14', LAST, today)).toBe(LAST);
  expect(yearWith('2026-03-14', '2026', today)).toBe('2026');
  expect(yearWith('2025-11-22', LAST, today)).toBe('2025');
  expect(yearWith('2026-03-14', '2024', today)).toBe(LAST);
});

test('a year ago is the same date, or the written night nearest to it within three', () => {
  expect(lastYear(today)).toBe('2025-11-22');
  expect(lastYear('2024-02-29')).toBe('2023-02-28');
  expect(yearAgo(today, ['2025-11-19', '2025-11-23'])).toBe('2025-11-23');
  expect(yearAgo(today, ['2025-11-18', '2025-11-26'])).toBeNull();
});

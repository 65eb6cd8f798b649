// @vitest-environment node
import { expect, test } from 'vitest';
import cases from '../../../tests/vectors/nights.json';
import { addDays, daysBetween, daysFrom, mondayOf, nightOf, weekdayOf, weekOf } from './day';
import { weeksTouching } from './weeks';

const HOUR = 3_600_000;

test.each(cases)('$name', ({ instant, zone, day_start, night }) => {
  expect(nightOf(new Date(instant), zone, day_start)).toBe(night);
});

test.each([
  ['Europe/Berlin', '2026-03-28', '2026-10-24'],
  ['America/St_Johns', '2026-03-07', '2026-10-31'],
  ['Australia/Lord_Howe', '2026-04-04', '2026-10-03'],
  ['Asia/Beirut', '2026-03-28', '2026-10-24'],
  ['Pacific/Apia', '2011-12-29', '2011-04-01'],
])('in %s nights never go back while the clock changes', (zone, ...changes) => {
  for (const change of changes) {
    for (const dayStart of ['00:00', '02:30', '04:00']) {
      const start = Date.parse(`${change}T00:00Z`) - 12 * HOUR;
      const nights = Array.from({ length: 60 * 4 }, (_, n) =>
        nightOf(new Date(start + (n * HOUR) / 4), zone, dayStart),
      );
      expect(nights).toEqual(nights.toSorted());
      expect(new Set(nights).size).toBeLessThanOrEqual(4);
    }
  }
});

test('days are counted over months, leap years and changes of the clock', () => {
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  expect(daysBetween('2026-11-22', '2026-11-20')).toBe(-2);
  expect(daysFrom('2026-12-30', '2027-01-02')).toEqual([
    '2026-12-30',
    '2026-12-31',
    '2027-01-01',
    '2027-01-02',
  ]);
  expect(daysFrom('2026-11-22', '2026-11-21')).toEqual([]);
});

test('weeks begin on Monday and belong to the year of their Thursday', () => {
  expect(weekdayOf('2026-11-16')).toBe(1);
  expect(weekdayOf('2026-11-22')).toBe(7);
  expect(mondayOf('2026-11-22')).toBe('2026-11-16');
  expect(weekOf('2021-01-03')).toBe('2020-W53');
  expect(weekOf('2024-12-30')).toBe('2025-W01');
  expect(weekOf('2026-12-31')).toBe('2026-W53');
  expect(weekOf('2027-01-03')).toBe('2026-W53');
  expect(weekOf('2027-01-04')).toBe('2027-W01');
});

test('weeks that touch a range come with the nights of theirs that lie in it', () => {
  expect(weeksTouching('2026-11-18', '2026-11-23')).toEqual([
    { week: '2026-W47', monday: '2026-11-16', nights: 5 },
    { week: '2026-W48', monday: '2026-11-23', nights: 1 },
  ]);
});

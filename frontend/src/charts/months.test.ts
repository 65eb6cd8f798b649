// @vitest-environment node
import { expect, test } from 'vitest';
import { addDays } from '../shared/day';
import { labels } from './labels';
import { monthBegunIn, monthLabels } from './months';
import { spread } from './spread';

const mondays = (count: number, last: string) =>
  Array.from({ length: count }, (_, i) => addDays(last, 7 * (i - count + 1)));
const name = (day: string) => day.slice(0, 7);

test('a month is named over the week it begins in', () => {
  expect(monthBegunIn('2026-08-31')).toBe('2026-09-01');
  expect(monthBegunIn('2026-10-26')).toBe('2026-11-01');
  expect(monthBegunIn('2026-06-01')).toBe('2026-06-01');
  expect(monthBegunIn('2026-11-16')).toBeNull();
});

test('twelve weeks show the three months of the drawing', () => {
  const weeks = mondays(12, '2026-11-16');
  const shown = monthLabels(weeks, spread(weeks, 329), (day) => day.slice(5, 7));
  expect(shown.map(({ text }) => text)).toEqual(['09', '10', '11']);
});

test('a row that begins in the middle of a month names it when there is room', () => {
  const weeks = mondays(4, '2026-11-23');
  expect(monthLabels(weeks, spread(weeks, 329), name)[0]?.text).toBe('2026-11');
});

test('no label touches another or leaves the drawing', () => {
  for (const count of [4, 12, 26, 52, 530]) {
    const weeks = mondays(count, '2026-11-16');
    for (const month of ['Nov', 'September', 'سبتمبر']) {
      const all = spread(weeks, 329);
      const half = (Array.from(month).length * 5.8) / 2;
      let before = -Infinity;
      for (const { x } of monthLabels(weeks, all, () => month)) {
        expect(x - half).toBeGreaterThan(before);
        expect(x + half).toBeLessThanOrEqual(all.width + half);
        before = x + half;
      }
    }
  }
});

test('where not all find room, they are left out evenly', () => {
  const wanted = Array.from({ length: 12 }, (_, i) => ({ x: 20 + i * 20, text: `m${i}x` }));
  expect(labels(wanted, 260).map(({ text }) => text)).toEqual(['m0x', 'm2x', 'm4x', 'm6x', 'm8x', 'm10x']);
});

// @vitest-environment node
import { expect, test } from 'vitest';
import { addDays } from '../shared/day';
import { A_MARK, spread } from './spread';
import { rowAt, track, type Chance } from './tracks';

const weeks = (count: number) =>
  Array.from({ length: count }, (_, i) => addDays('2026-11-16', 7 * (i - count + 1)));

test('one answer stands on the rule, two of a week stand above and below it', () => {
  const twelve = spread(weeks(12), 329);
  const lane = track(
    [
      { week: 0, mark: 'ring' },
      { week: 8, mark: 'full' },
      { week: 8, mark: 'ring' },
    ],
    twelve,
  );
  expect(lane.height).toBe(30);
  expect(lane.marks.map(({ y }) => y)).toEqual([15, 8.4, 21.6]);
  expect(lane.r).toBe(5.6);
});

test('many answers in one week make the lane taller and never lie on each other', () => {
  const five: Chance[] = Array.from({ length: 5 }, () => ({ week: 3, mark: 'full' }));
  const { height, marks, r } = track(five, spread(weeks(12), 329));
  expect(height).toBeGreaterThan(5 * 2 * r);
  marks.slice(1).forEach(({ y }, index) => expect(y - (marks[index]?.y ?? 0)).toBeGreaterThan(2 * r));
});

test('marks of neighbouring weeks stay apart where columns are narrow', () => {
  const year = spread(weeks(52), 329);
  expect(track([{ week: 1, mark: 'full' }], year).r * 2).toBeLessThan(year.step);
});

test('in stacked years a height means the row whose rule is nearest', () => {
  const { middles } = track([], spread(weeks(200), 329));
  expect(middles.length).toBeGreaterThan(3);
  middles.forEach((middle, row) => expect(rowAt(middle + 3, middles)).toBe(row));
});

test('on a phone the marks of a year, or of many, are large enough to be told apart by their shape', () => {
  const chances: Chance[] = [{ week: 3, mark: 'half' }];
  for (const count of [26, 52, 522]) {
    const { r } = track(chances, spread(weeks(count), 329, A_MARK));
    expect(r * 2).toBeGreaterThan(9);
  }
});

test('stacked years stand evenly, and only one with many answers in a week is taller', () => {
  const years = spread(weeks(200), 329);
  const apart = (...many: number[]) => {
    const chances: Chance[] = many.flatMap((n, year) =>
      Array.from({ length: n }, () => ({ week: 190 - year * 52, mark: 'full' as const })),
    );
    const { middles } = track(chances, years);
    return new Set(middles.slice(1).map((middle, row) => Math.round(middle - (middles[row] ?? 0))));
  };
  expect(apart(1, 3, 1).size).toBe(1);
  expect(apart(1, 5, 1).size).toBeGreaterThan(1);
});

// @vitest-environment node
import { expect, test } from 'vitest';
import { daysFrom } from '../shared/day';
import { lengthOf, monthsUntil, skyGrid } from './skygrid';
import { stars } from './stars';

const months = monthsUntil('2026-11', 12);
const grid = skyGrid(months, 50, 374, 390, false);
const year = daysFrom('2025-12-01', '2026-11-22');

test('the twelve months that end with November begin with December', () => {
  expect(months).toHaveLength(12);
  expect([months[0], months.at(-1)]).toEqual(['2025-12', '2026-11']);
  expect(monthsUntil('2026-03', 4)).toEqual(['2025-12', '2026-01', '2026-02', '2026-03']);
  expect([lengthOf('2024-02'), lengthOf('2026-02'), lengthOf('2026-12')]).toEqual([29, 28, 31]);
});

test('a row is a month and a column a day', () => {
  const march = grid.of('2026-03-14');
  expect(march?.y).toBe(grid.row(3));
  expect(grid.of('2026-04-14')?.x).toBe(march?.x);
  expect(grid.of('2024-03-14')).toBeUndefined();
});

test('a touch opens the written night that is near', () => {
  const cell = grid.of('2026-03-14');
  expect(
    grid.nearest((cell?.x ?? 0) + 9, (cell?.y ?? 0) + 4, ['2026-03-14', '2026-08-01'], '2026-11-22'),
  ).toBe('2026-03-14');
});

test('far from anything written, a touch means the night of its own cell, so that any night can be filled', () => {
  for (const day of year) {
    const cell = grid.of(day);
    expect(grid.nearest(cell?.x ?? 0, cell?.y ?? 0, [], '2026-11-22')).toBe(day);
  }
});

test('a touch never means a night that has not come, nor the 30th of February', () => {
  const end = grid.of('2026-11-30');
  expect(grid.nearest(end?.x ?? 0, end?.y ?? 0, [], '2026-11-22')).toBe('2026-11-22');
  expect(grid.nearest(370, grid.row(2), [], '2026-11-22')).toBe('2026-02-28');
});

test('right to left the first of a month stands at the right', () => {
  const mirrored = skyGrid(months, 50, 374, 390, true);
  expect(mirrored.of('2026-03-01')?.x).toBeGreaterThan(mirrored.of('2026-03-02')?.x ?? 0);
  const cell = mirrored.of('2026-03-09');
  expect(mirrored.nearest(cell?.x ?? 0, cell?.y ?? 0, [], '2026-11-22')).toBe('2026-03-09');
});

test('each small way is a star, a night that saw nothing a moon, and the sky is the same every time', () => {
  const nights: [string, number][] = [
    ['2026-03-14', 3],
    ['2026-03-15', 0],
    ['2026-03-16', 10],
  ];
  const sky = stars(nights, grid);
  const { moon, ...lit } = sky;
  expect(moon).toHaveLength(1);
  expect(Object.values(lit).flat()).toHaveLength(13);
  expect(stars(nights, grid)).toEqual(sky);
});

test('every star stays within its row, and near its column', () => {
  const sky = stars(
    year.map((day) => [day, 3]),
    grid,
  );
  const all = Object.values(sky).flat();
  expect(all).toHaveLength(year.length * 3);
  for (const { x, y } of all) {
    expect(x).toBeGreaterThan(50);
    expect(x).toBeLessThan(374);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(grid.height);
  }
});

test('brightness is scattered: about one first star in six blazes', () => {
  const { blaze, glow, plain } = stars(
    year.map((day) => [day, 1]),
    grid,
  );
  const share = blaze.length / (blaze.length + glow.length + plain.length);
  expect(share).toBeGreaterThan(0.1);
  expect(share).toBeLessThan(0.25);
});

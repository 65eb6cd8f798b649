// @vitest-environment node
import { expect, test } from 'vitest';
import cases from '../../../tests/vectors/direction.json';
import { directionOf, FEWEST_WEEKS, type Point, slopeOf } from './direction';

const pointsOf = (pairs: number[][]): Point[] => pairs.map(([at = 0, value = 0]) => ({ at, value }));

test.each(cases)('$name', ({ points, z, slope, lowest, highest, direction }) => {
  const found = slopeOf(pointsOf(points), z);
  expect(found.slope).toBeCloseTo(slope, 10);
  expect(found.lowest).toBeCloseTo(lowest, 10);
  expect(found.highest).toBeCloseTo(highest, 10);
  expect(directionOf(pointsOf(points))).toBe(direction);
});

/** Park and Miller's generator: the same numbers in every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

const weeks = Array.from({ length: 200 }, (_, run): Point[] => {
  const next = random(run + 1);
  const count = Math.floor(next() * 24);
  const drift = next() - 0.5;
  return Array.from({ length: count }, (__, at) => ({ at, value: Math.round(next() * 6 + drift * at) }));
}).map((points, run) => points.filter((_, at) => (at + run) % 5 > 0));

const TURNED = { rising: 'falling', falling: 'rising', none: 'none', few: 'few' } as const;
const moved = (points: readonly Point[], by: (point: Point) => Point) => points.map(by);

test('where the figures begin and where the weeks begin makes no difference', () => {
  for (const points of weeks) {
    const shifted = moved(points, ({ at, value }) => ({ at: at + 500, value: value - 17 }));
    expect(slopeOf(shifted)).toEqual(slopeOf(points));
    expect(directionOf(shifted)).toBe(directionOf(points));
  }
});

test('twice the figures have twice the slope, and the same direction', () => {
  for (const points of weeks) {
    const { slope, lowest, highest } = slopeOf(points);
    const twice = moved(points, ({ at, value }) => ({ at, value: value * 2 }));
    expect(slopeOf(twice)).toEqual({ slope: slope * 2, lowest: lowest * 2, highest: highest * 2 });
    expect(directionOf(twice)).toBe(directionOf(points));
  }
});

test('upside down, rising is falling', () => {
  for (const points of weeks) {
    const turned = moved(points, ({ at, value }) => ({ at, value: -value }));
    expect(slopeOf(turned).slope).toBeCloseTo(-slopeOf(points).slope, 12);
    expect([TURNED[directionOf(points)], 'none']).toContain(directionOf(turned));
  }
});

test('the slope lies in its interval, and the order of the points makes no difference', () => {
  for (const points of weeks) {
    const { slope, lowest, highest } = slopeOf(points);
    expect(lowest).toBeLessThanOrEqual(slope);
    expect(slope).toBeLessThanOrEqual(highest);
    expect(slopeOf(points.toReversed())).toEqual({ slope, lowest, highest });
  }
});

test('the slope of ten years is the one found by sorting all slopes', () => {
  const next = random(1968);
  const points = Array.from({ length: 522 }, (_, at) => ({ at, value: Math.round(next() * 3 + at / 200) }));
  const slopes = points
    .flatMap((a, index) => points.slice(index + 1).map((b) => (b.value - a.value) / (b.at - a.at)))
    .sort((a, b) => a - b);
  const middle = slopes.length / 2;
  const median =
    slopes.length % 2 === 1
      ? slopes[Math.floor(middle)]
      : ((slopes[middle - 1] ?? 0) + (slopes[middle] ?? 0)) / 2;
  const { slope, lowest, highest } = slopeOf(points);
  expect(slope).toBe(median);
  const below = (bound: number) => slopes.filter((each) => each < bound).length / slopes.length;
  expect([lowest <= slope, slope <= highest]).toEqual([true, true]);
  expect(below(lowest)).toBeLessThan(0.5);
  expect(below(highest)).toBeGreaterThan(0.5);
});

test('weeks that all say the same have no direction, and fewer than eight never have one', () => {
  for (let count = 0; count < 40; count += 1) {
    const same = Array.from({ length: count }, (_, at) => ({ at, value: 4 }));
    expect(directionOf(same)).toBe(count < FEWEST_WEEKS ? 'few' : 'none');
  }
  for (const points of weeks) expect(directionOf(points.slice(0, FEWEST_WEEKS - 1))).toBe('few');
});

test('figures drawn by lot seldom claim a direction', () => {
  const next = random(2026);
  const runs = Array.from({ length: 400 }, () =>
    directionOf(Array.from({ length: 12 }, (_, at) => ({ at, value: Math.floor(next() * 7) }))),
  );
  expect(runs.filter((direction) => direction !== 'none').length).toBeLessThan(400 * 0.08);
});

// @vitest-environment node
import { expect, test } from 'vitest';
import { lights, measure, type Look } from './lights';
import { spread } from './spread';

const MONDAY = '2026-11-16';
const one = spread([MONDAY], 27.4);

const drawn = (looks: Record<string, Look>, step = 27.4) =>
  lights([MONDAY], { ...one, step }, measure(step, step < 11), () => 0, new Map(Object.entries(looks)));

test('twelve weeks on a phone have the sizes of the drawing', () => {
  const size = measure(27.4, false);
  expect(size.gap).toBeCloseTo(7, 1);
  expect(size.r).toBeCloseTo(2.5, 1);
  expect(size).toMatchObject({ lights: 'three', pitch: 17.5, totals: true });
});

test('a night has three places, and as many are lit as there are small ways', () => {
  const { lit, unlit } = drawn({ '2026-11-17': { ways: 2 } });
  expect(lit[0]).toHaveLength(2);
  expect(unlit).toHaveLength(1);
  expect(lit[0][0]?.y).toBe(17.5);
});

test('ten small ways light the same three places', () => {
  expect(drawn({ '2026-11-17': { ways: 10 } }).lit[0]).toHaveLength(3);
});

test('a night that saw nothing is a bar, and one without either is dark', () => {
  const { lit, unlit, looked } = drawn({ '2026-11-18': { ways: 0 } });
  expect([lit.flat(), unlit]).toEqual([[], []]);
  expect(looked).toHaveLength(1);
});

test('in an empty chart nights until now show their three places, and those to come do not', () => {
  const { lit, unlit } = lights([MONDAY], one, measure(27.4, false), () => 0, new Map(), '2026-11-18');
  expect(lit.flat()).toEqual([]);
  expect(unlit).toHaveLength(9);
});

test('where columns are many a night is one light, larger for more', () => {
  expect(measure(6.2, true).lights).toBe('one');
  const { lit, unlit } = drawn(
    { '2026-11-16': { ways: 1 }, '2026-11-17': { ways: 2 }, '2026-11-18': { ways: 7 } },
    6.2,
  );
  expect(lit.map((places) => places.length)).toEqual([1, 1, 1]);
  expect(unlit).toEqual([]);
});

test('lights of neighbouring columns never touch, at any width', () => {
  for (let step = 5.6; step < 60; step += 0.1) {
    const { gap, r } = measure(step, step < 11);
    expect(gap * 2 + r * 2).toBeLessThan(step);
  }
});

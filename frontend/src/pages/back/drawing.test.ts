// @vitest-environment node
import { expect, test } from 'vitest';
import { draw } from './drawing';

/** Numbers as random as needed, the same in every run. */
function dice(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
}

const lines = Array.from({ length: 10 }, (_, index) => index);

test('three different lines are drawn', () => {
  for (let seed = 1; seed < 200; seed += 1) {
    const three = draw(lines, 3, new Set(), dice(seed));
    expect(new Set(three).size).toBe(3);
    expect(three.every((line) => lines.includes(line))).toBe(true);
  }
});

test('what was shown already comes only when nothing else is left', () => {
  const seen = new Set([0, 1, 2, 3, 4, 5, 6, 7]);
  const three = draw(lines, 3, seen, dice(5));
  expect(three.slice(0, 2).sort()).toEqual([8, 9]);
  expect(seen.has(three[2] as number)).toBe(true);
});

test('of one or two lines all are shown, of none nothing', () => {
  expect(draw([1, 2], 3, new Set(), dice(1)).sort()).toEqual([1, 2]);
  expect(draw([], 3, new Set(), dice(1))).toEqual([]);
});

test('every line has the same chance', () => {
  const random = dice(42);
  const counts = lines.map(() => 0);
  for (let turn = 0; turn < 5000; turn += 1) {
    for (const line of draw(lines, 3, new Set(), random)) counts[line] = (counts[line] ?? 0) + 1;
  }
  for (const count of counts) expect(Math.abs(count - 1500)).toBeLessThan(150);
});

import { expect, test } from 'vitest';
import { labels } from './labels';

/** Digits of the widest system font that we met, at 11 units. */
const WIDE = 7;

test('labels at an edge do not meet in a font with wide digits', () => {
  const width = 350;
  for (let first = -20; first < 20; first += 1) {
    const years = Array.from({ length: 11 }, (_, nth) => ({ x: first + nth * 33, text: `${2016 + nth}` }));
    const shown = labels(years, width);
    expect(shown.length).toBeGreaterThan(3);
    for (const [index, { x }] of shown.entries())
      if (index > 0) expect(x - (shown[index - 1]?.x ?? 0)).toBeGreaterThan(4 * WIDE + 2);
  }
});

// @vitest-environment node
import { expect, test } from 'vitest';
import { pairing, placeOf } from './pairing';
import { pairTrack } from './pair-track';
import { spread } from './spread';

const ROOM = 350;
const numbers = Array.from({ length: 11 }, (_, step) => step);

test('numbers stand outside of the pair, whichever is more, and never beyond the drawing', () => {
  for (const wouldLike of numbers) {
    for (const actually of numbers) {
      const { ring, disc, figures } = pairing(wouldLike, actually, ROOM);
      expect(figures).toHaveLength(wouldLike === actually ? 1 : 2);
      for (const { x, side } of figures) {
        if (side === 'before') expect(x).toBeLessThan(Math.min(ring, disc));
        else expect(x).toBeGreaterThan(Math.max(ring, disc));
        expect(x).toBeGreaterThan(8);
        expect(x).toBeLessThan(ROOM - 8);
      }
    }
  }
});

test('more is further, and equal is a disc within the ring', () => {
  expect(placeOf(10, ROOM)).toBeGreaterThan(placeOf(9, ROOM));
  expect(pairing(8, 8, ROOM).radius).toBeLessThan(pairing(8, 7, ROOM).radius);
});

test('in the weekly chart 10 is at the top of its row and 0 at its floor', () => {
  const columns = spread(['2026-11-09', '2026-11-16'], 300);
  const { rows, marks, height } = pairTrack([{ week: 1, wouldLike: 10, actually: 0 }], columns);
  expect(marks).toMatchObject([{ week: 1, ring: rows[0]!.top, disc: rows[0]!.floor }]);
  expect(marks[0]!.ring).toBeGreaterThan(0);
  expect(marks[0]!.disc).toBeLessThan(height);
});

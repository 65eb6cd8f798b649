// A pair of numbers from 0 to 10 as geometry: ring and disc on one scale, with their numbers outside of the two.

/** Room at both ends, so that a number stands beside a mark at 0 or 10. */
const ENDS = 26;
/** From a mark's middle to where its number begins, in units. */
const BESIDE = 13;

export const PAIR = { height: 34, middle: 18, ring: 7.2, disc: 5.5, inside: 3.6 } as const;

export interface Figure {
  /** Where the text is anchored, and which way it runs from there. */
  x: number;
  side: 'before' | 'after';
  value: number;
}

export interface Pairing {
  ring: number;
  disc: number;
  /** Smaller where the disc lies inside the ring. */
  radius: number;
  figures: Figure[];
}

/** Where the number `value` stands on a scale of `room` units. */
export function placeOf(value: number, room: number): number {
  return ENDS + (value / 10) * (room - 2 * ENDS);
}

export function pairing(wouldLike: number, actually: number, room: number): Pairing {
  const ring = placeOf(wouldLike, room);
  const disc = placeOf(actually, room);
  const after = (value: number, x: number): Figure => ({ x: x + BESIDE, side: 'after', value });
  const before = (value: number, x: number): Figure => ({ x: x - BESIDE, side: 'before', value });
  if (wouldLike === actually) return { ring, disc, radius: PAIR.inside, figures: [after(wouldLike, ring)] };
  const figures =
    wouldLike > actually
      ? [before(actually, disc), after(wouldLike, ring)]
      : [before(wouldLike, ring), after(actually, disc)];
  return { ring, disc, radius: PAIR.disc, figures };
}

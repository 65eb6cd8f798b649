// How a figure was in its first weeks: the band that later weeks are seen against, and no aim.

export interface Band {
  lowest: number;
  highest: number;
  /** How many weeks it rests on. */
  weeks: number;
}

/** At most this many weeks make the band. */
export const FIRST_WEEKS = 4;

/** The band of the first figures (oldest first, weeks without one left out); null while there is none. */
export function bandOf(figures: readonly (number | null)[]): Band | null {
  const first = figures.filter((figure) => figure !== null).slice(0, FIRST_WEEKS);
  if (first.length === 0) return null;
  return { lowest: Math.min(...first), highest: Math.max(...first), weeks: first.length };
}

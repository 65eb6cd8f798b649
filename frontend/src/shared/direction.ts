// Whether the weeks rise or fall, or show no clear direction; never why.

/** One week's figure: where the week stands (in weeks, gaps left out) and what it says. */
export interface Point {
  at: number;
  value: number;
}

/** Under this many weeks with a figure no direction is claimed. */
export const FEWEST_WEEKS = 8;

/** 'few': too few weeks to say. 'none': the interval holds a slope of nought. */
export type Direction = 'rising' | 'falling' | 'none' | 'few';

export interface Slope {
  /** Change a week: the median of the slopes between every two weeks. */
  slope: number;
  lowest: number;
  highest: number;
}

/** The 97.5th percentile of the normal distribution: an interval of 95 %. */
export const TWO_SIDED_95 = 1.959964;

/** Rising or falling only when the whole 95 % interval of the slope lies on one side of nought. */
export function directionOf(points: readonly Point[]): Direction {
  if (points.length < FEWEST_WEEKS) return 'few';
  const { lowest, highest } = slopeOf(points);
  return lowest > 0 ? 'rising' : highest < 0 ? 'falling' : 'none';
}

/**
 * The Theil–Sen slope (Theil 1950, Proc. Kon. Ned. Akad. Wetensch. A 53; Sen 1968, J. Am. Stat. Assoc. 63, 1379–1389): the median of
 * the slopes between every two points. One odd week moves it little, and nothing is assumed of how figures are distributed. The
 * interval is Sen's: the ordered slopes between ranks (N ∓ z·σ) / 2, where N is their number and σ² the variance of Kendall's S
 * with its correction for ties (Kendall 1970, Rank Correlation Methods; Sen 1968, eq. 2.6). `z` is the normal quantile of the interval.
 * Weeks that resemble the one before make it narrower than it ought to be, which is one more reason to claim no cause.
 * With fewer than two different weeks everything is 0.
 */
export function slopeOf(points: readonly Point[], z = TWO_SIDED_95): Slope {
  const slopes = between(points);
  const pairs = slopes.length;
  if (pairs === 0) return { slope: 0, lowest: 0, highest: 0 };
  const spread = z * Math.sqrt(variance(points));
  const lower = Math.max(0, rounded((pairs - spread) / 2) - 1);
  const upper = Math.min(pairs - 1, rounded((pairs + spread) / 2));
  return { slope: median(slopes), lowest: ranked(slopes, lower), highest: ranked(slopes, upper) };
}

/** The slopes between every two points of different weeks: ten years have some 136,000. */
function between(points: readonly Point[]): Float64Array {
  const slopes = new Float64Array((points.length * (points.length - 1)) / 2);
  let count = 0;
  points.forEach((a, index) => {
    for (let other = index + 1; other < points.length; other += 1) {
      const b = points[other];
      if (b && b.at !== a.at) slopes[count++] = (b.value - a.value) / (b.at - a.at);
    }
  });
  return slopes.subarray(0, count);
}

/** Of Kendall's S, corrected for weeks that say the same and for points of the same week. */
function variance(points: readonly Point[]): number {
  const term = (n: number) => n * (n - 1) * (2 * n + 5);
  const tied = (values: readonly number[]) => {
    const counts = new Map<number, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts.values()].reduce((sum, n) => sum + term(n), 0);
  };
  const ties = tied(points.map(({ value }) => value)) + tied(points.map(({ at }) => at));
  return Math.max(0, term(points.length) - ties) / 18;
}

/** To the nearest whole number, a half to the even one: the rounding of the published tables' programs. */
function rounded(value: number): number {
  const down = Math.floor(value);
  const rest = value - down;
  if (rest !== 0.5) return rest < 0.5 ? down : down + 1;
  return down % 2 === 0 ? down : down + 1;
}

function median(values: Float64Array): number {
  const middle = Math.floor(values.length / 2);
  const upper = ranked(values, middle);
  return values.length % 2 === 1 ? upper : (ranked(values, middle - 1) + upper) / 2;
}

/**
 * The value that would stand at `rank` if they were sorted. Values are moved about (Hoare 1961, Find): for the few that are asked
 * for it takes a fraction of sorting all of them, and a page of ten years asks nine times.
 */
function ranked(values: Float64Array, rank: number): number {
  const at = (index: number) => values[index] ?? 0;
  let [from, to] = [0, values.length - 1];
  while (from < to) {
    const pivot = at((from + to) >> 1);
    let [low, high] = [from, to];
    while (low <= high) {
      while (at(low) < pivot) low += 1;
      while (at(high) > pivot) high -= 1;
      if (low > high) break;
      const swapped = at(low);
      values[low++] = at(high);
      values[high--] = swapped;
    }
    if (rank <= high) to = high;
    else if (rank >= low) from = low;
    else break;
  }
  return at(rank);
}

// How long to leave a server alone that did not answer well.

const FIRST = 2_000;
const LONGEST = 300_000;

/**
 * The pause (milliseconds) after `failures` in a row: doubling from two seconds up to five minutes, less up to half of it by
 * `chance` (0 to 1), so that many devices do not come back together; never before `retryAfter` (seconds), when the server named it.
 */
export function pause(failures: number, chance: number, retryAfter: number | null = null): number {
  const longest = Math.min(LONGEST, FIRST * 2 ** Math.max(0, failures - 1));
  return Math.max(longest * (1 - chance / 2), (retryAfter ?? 0) * 1000);
}

// Numbers of a week into how many, mean, lowest and highest; no number stands without its count. The same as app/trends/measures.py.
import type { Fields } from './kinds/shape';

export interface Measure {
  count: number;
  mean: number;
  lowest: number;
  highest: number;
}

/** For each of `fields` what the bodies say; a number that nobody gave is left out. */
export function measuresOf(fields: readonly string[], bodies: readonly Fields[]): Record<string, Measure> {
  const measures: Record<string, Measure> = {};
  for (const field of fields) {
    const values = bodies.map((body) => body[field]).filter((value) => typeof value === 'number');
    if (values.length === 0) continue;
    measures[field] = {
      count: values.length,
      mean: mean(
        values.reduce((sum, value) => sum + value, 0),
        values.length,
      ),
      lowest: Math.min(...values),
      highest: Math.max(...values),
    };
  }
  return measures;
}

/** To two decimals, a half upwards (towards plus infinity): reckoned in whole hundredths, as the server does. */
export function mean(total: number, count: number): number {
  return Math.floor((200 * total + count) / (2 * count)) / 100;
}

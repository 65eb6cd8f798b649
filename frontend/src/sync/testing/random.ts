// Chance that can be had again: a seed makes the same history every time (mulberry32).

export interface Chance {
  /** 0 to 1, without 1. */
  (): number;
  below(n: number): number;
  one<T>(of: readonly T[]): T;
}

export function chance(seed: number): Chance {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n: number): number => Math.floor(next() * n);
  return Object.assign(next, { below, one: <T>(of: readonly T[]): T => of[below(of.length)] as T });
}

/** The seed of this run: printed, and taken from the environment to run the same again. */
export function seedOfRun(): number {
  const wanted: unknown = import.meta.env['VITE_SEED'];
  return typeof wanted === 'string' ? Number(wanted) : Date.now() % 1_000_000;
}

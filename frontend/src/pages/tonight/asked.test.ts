// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { addDays } from '../../shared/day';
import { SIGNALS, type Signal } from '../../shared/kinds';
import { asked, ASKED } from './asked';

const often = (signal: Signal, times: number) => Array.from({ length: times }, () => signal);
const NIGHTS = Array.from({ length: 400 }, (_, n) => addDays('2026-01-01', n));

function comesUp(signal: Signal, noticed: readonly (Signal | null)[]): number {
  return NIGHTS.filter((night) => asked(night, noticed).includes(signal)).length;
}

describe('what is asked about', () => {
  it('is the same all night, and another choice on another night', () => {
    expect(asked('2026-11-19', [])).toEqual(asked('2026-11-19', []));
    expect(new Set(NIGHTS.map((night) => asked(night, []).join())).size).toBeGreaterThan(50);
  });

  it('is four different small ways, never "something else"', () => {
    for (const night of NIGHTS) {
      const few = asked(night, [null, 'other', 'helped']);
      expect(new Set(few).size).toBe(ASKED);
      expect(few).not.toContain('other');
    }
  });

  it('comes up equally often for somebody who has noticed nothing yet', () => {
    for (const signal of SIGNALS.filter((each) => each !== 'other')) {
      expect(comesUp(signal, [])).toBeGreaterThan(180); // of 400, with 229 expected
      expect(comesUp(signal, [])).toBeLessThan(280);
    }
  });

  it('comes up more often when this person rarely notices it', () => {
    const noticed = [...often('helped', 12), ...often('kind_words', 3)];
    const [rare, some, much] = [
      comesUp('came_closer', noticed),
      comesUp('kind_words', noticed),
      comesUp('helped', noticed),
    ];
    expect(rare).toBeGreaterThan(some);
    expect(some).toBeGreaterThan(much);
    expect(much).toBeGreaterThan(0); // still asked now and then
  });
});

// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../store/records';
import { linkFor } from './link';
import { lookOf, nightIn, stripOf } from './night';

const DAY = '2026-11-19';
const entry = (part: Pick<Entry, 'kind' | 'body'> & { id?: string; day?: string }) =>
  ({ id: 'a', day: DAY, version: 0, unsent: false, ...part }) as Entry;
const line = (id = 'a', day = DAY) =>
  entry({ kind: 'noticing', id, day, body: { text: 'tea', signal: null } });
const nothing = (seen = true) => entry({ kind: 'night', body: { nothing_seen: seen } });
const act = entry({ kind: 'act', body: { signal: 'tired', outcome: 'honoured', note: null } });

describe('a night from afar', () => {
  it('is three lights, as many of them lit as there are lines, at most three', () => {
    expect(lookOf(nightIn([line('a'), line('b')], DAY), false)).toEqual({ lit: 2 });
    expect(
      lookOf(
        nightIn(
          ['a', 'b', 'c', 'd'].map((id) => line(id)),
          DAY,
        ),
        false,
      ),
    ).toEqual({ lit: 3 });
  });

  it('is a bar when nothing was seen and it was said', () => {
    expect(lookOf(nightIn([nothing()], DAY), false)).toBe('looked');
    expect(lookOf(nightIn([nothing(false)], DAY), false)).toBe('unopened');
  });

  it('is lights when something was seen after all', () => {
    expect(lookOf(nightIn([nothing(), line()], DAY), false)).toEqual({ lit: 1 });
  });

  it('is a dot when it was never opened, and three rings while it is open', () => {
    expect(lookOf(nightIn([line('a', '2026-11-18')], DAY), false)).toBe('unopened');
    expect(lookOf(nightIn([], DAY), true)).toEqual({ lit: 0 });
  });

  it('was opened when a door was used on it', () => {
    expect(lookOf(nightIn([act], DAY), false)).toEqual({ lit: 0 });
  });
});

describe('the strip', () => {
  it('shows the last seven nights for tonight and for each of them', () => {
    const week = ['2026-11-13', '2026-11-14', '2026-11-15', '2026-11-16', '2026-11-17', '2026-11-18', DAY];
    expect(stripOf(DAY, DAY)).toEqual(week);
    expect(stripOf('2026-11-13', DAY)).toEqual(week);
  });

  it('shows an older night among its neighbours', () => {
    expect(stripOf('2026-11-12', DAY)[3]).toBe('2026-11-12');
    expect(stripOf('2025-03-01', DAY)).toHaveLength(7);
  });
});

describe('the small link', () => {
  it('changes with what stands on the page', () => {
    expect(linkFor(0, false, false)).toBe('nothing');
    expect(linkFor(0, true, false)).toBe('undo');
    expect([1, 2].map((n) => linkFor(n, false, false))).toEqual(['happened', 'happened']);
    expect([3, 9].map((n) => linkFor(n, false, false))).toEqual(['more', 'more']);
    expect(linkFor(10, false, false)).toBeNull();
  });

  it('asks nobody what may have happened when looking for the good steps back, or while that is not known', () => {
    expect([0, 1, 2, 3, 9, 10].map((n) => linkFor(n, false, true))).toEqual([
      'nothing',
      'more',
      'more',
      'more',
      'more',
      null,
    ]);
    expect([0, 1, 2, 3].map((n) => linkFor(n, false, null))).toEqual(['nothing', null, null, 'more']);
  });
});

// @vitest-environment node
import { expect, test } from 'vitest';
import { compassDays, distance, furthest, heldOn, holding, isHeld, latestOf, ratedDays } from './held';
import { rating, value } from './testing/made';

const patience = value('patience', { held_from: '2026-09-01', place: 1 });
const rest = value('rest', { held_from: '2026-10-01', place: 0 });
const fame = value('fame', { held_from: '2026-01-01', held_until: '2026-10-15', place: 2 });
const noted = value('noted', { held_from: '2026-10-10', held_until: '2026-10-10', place: 3 });
const all = [patience, rest, fame, noted];

test('a value is held from its first day until the day before it was given up', () => {
  expect(isHeld(fame.body, '2025-12-31')).toBe(false);
  expect(isHeld(fame.body, '2026-01-01')).toBe(true);
  expect(isHeld(fame.body, '2026-10-14')).toBe(true);
  expect(isHeld(fame.body, '2026-10-15')).toBe(false);
});

test('a compass is in the person’s own order, and an old one as it was', () => {
  const names = (day: string) => heldOn(all, day).map(({ id }) => id);
  expect(names('2026-11-25')).toEqual(['rest', 'patience']);
  expect(names('2026-10-02')).toEqual(['rest', 'patience', 'fame']);
  expect(names('2026-03-01')).toEqual(['fame']);
});

test('what was only noted was never held, and begins on the day it is taken up', () => {
  expect(all.filter(({ body }) => isHeld(body, '2026-10-10')).map(({ id }) => id)).not.toContain('noted');
  expect(holding(noted.body, true, '2026-11-25')).toEqual({ held_from: '2026-11-25', held_until: null });
});

test('giving up ends today; taking it up again closes the gap', () => {
  const given = holding(rest.body, false, '2026-11-25');
  expect(given).toEqual({ held_from: '2026-10-01', held_until: '2026-11-25' });
  expect(holding(given, false, '2026-12-24')).toEqual(given);
  expect(holding(given, true, '2026-12-24')).toEqual({ held_from: '2026-10-01', held_until: null });
});

test('the last rating up to a day counts, the later of two on the same day, in whatever order they come', () => {
  const ratings = [
    rating('1', 'rest', '2026-11-01', 8, 3),
    rating('3', 'rest', '2026-11-08', 8, 5),
    rating('2', 'rest', '2026-11-08', 8, 4),
    rating('4', 'rest', '2026-12-01', 8, 8),
  ];
  for (const order of [ratings, ratings.toReversed()]) {
    expect(latestOf(order, '2026-11-25').get('rest')?.id).toBe('3');
    expect(latestOf(order, '2026-11-02').get('rest')?.id).toBe('1');
    expect(latestOf(order, '2026-10-31').get('rest')).toBeUndefined();
  }
});

test('furthest apart is whichever of the two is more, and the first of several', () => {
  const ratings = [
    rating('1', 'patience', '2026-11-01', 5, 9),
    rating('2', 'rest', '2026-11-01', 8, 4),
    rating('3', 'fame', '2026-11-01', 10, 0),
  ];
  const held = heldOn(all, '2026-11-25');
  expect(furthest(held, latestOf(ratings, '2026-11-25'))?.value.id).toBe('rest');
  expect(distance(ratings[0]!)).toBe(4);
  expect(furthest(held, new Map())).toBeNull();
});

test('the days to look back at: rated, taken up, given up, and the last day with what was given up', () => {
  const ratings = [rating('1', 'rest', '2026-11-01', 8, 3), rating('2', 'rest', '2027-01-01', 8, 3)];
  expect(compassDays(all, ratings, '2026-11-25')).toEqual([
    '2026-11-01',
    '2026-10-15',
    '2026-10-14',
    '2026-10-01',
    '2026-09-01',
    '2026-01-01',
  ]);
  // What is given up today leaves a compass of today and the one of yesterday.
  expect(
    compassDays([value('courage', { held_from: '2026-11-24', held_until: '2026-11-25' })], [], '2026-11-25'),
  ).toEqual(['2026-11-25', '2026-11-24']);
  expect(ratedDays(ratings, [rest], '2026-11-25')).toEqual(['2026-11-01']);
  expect(ratedDays(ratings, [patience], '2026-11-25')).toEqual([]);
});

// @vitest-environment node
import { expect, test } from 'vitest';
import { merge } from '../../shared/merge';
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
  expect(holding(noted.body, true, '2026-11-25')).toEqual({
    held_from: '2026-11-25',
    held_until: null,
    not_held: null,
  });
});

test('giving up ends today; taking it up again leaves the days between without it', () => {
  const given = holding(rest.body, false, '2026-11-25');
  expect(given).toEqual({ held_from: '2026-10-01', held_until: '2026-11-25', not_held: null });
  expect(holding(given, false, '2026-12-24')).toEqual(given);
  const again = holding(given, true, '2026-12-24');
  expect(again).toEqual({ held_from: '2026-10-01', held_until: null, not_held: '2026-11-25/2026-12-24' });
  const held = (...days: string[]) => days.map((day) => isHeld(again, day));
  expect(held('2026-11-24', '2026-11-25', '2026-12-23', '2026-12-24')).toEqual([true, false, false, true]);
  const twice = holding(holding(again, false, '2027-02-01'), true, '2027-03-01');
  expect(twice.not_held).toBe('2026-11-25/2026-12-24 2027-02-01/2027-03-01');
  expect([isHeld(twice, '2026-12-01'), isHeld(twice, '2027-01-01'), isHeld(twice, '2027-02-28')]).toEqual([
    false,
    true,
    false,
  ]);
});

test('given up and held again on one day it was held all along', () => {
  const again = holding(holding(rest.body, false, '2026-11-25'), true, '2026-11-25');
  expect(again).toEqual({ held_from: '2026-10-01', held_until: null, not_held: null });
});

test('one device gives up what another one gave up and took up again: each day is as one of them says', () => {
  const { body } = rest;
  const again = holding(holding(body, false, '2026-11-01'), true, '2026-11-10');
  const state = (times: object) => ({ day: null, body: { ...body, ...times } });
  for (const ended of ['2026-10-20', '2026-11-05', '2026-11-20']) {
    const { body: both, kept } = merge('value', state({}), state(again), state(holding(body, false, ended)));
    const times = both as unknown as typeof body;
    expect(kept).toEqual([]);
    expect(isHeld(times, '2026-10-19')).toBe(true);
    expect(isHeld(times, '2026-11-05')).toBe(false);
    expect(isHeld(times, '2026-11-15')).toBe(ended === '2026-11-20');
    expect(isHeld(times, '2026-11-25')).toBe(false);
  }
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

test('a value that was let go and is held again changed the compass twice', () => {
  const again = value('courage', { held_from: '2026-01-01', not_held: '2026-03-01/2026-04-01' });
  expect(compassDays([again], [], '2026-11-25')).toEqual([
    '2026-04-01',
    '2026-03-01',
    '2026-02-28',
    '2026-01-01',
  ]);
  // Given up once more before the day on which another device took it up.
  const merged = value('courage', { ...again.body, held_until: '2026-03-15' });
  expect(compassDays([merged], [], '2026-11-25')).toEqual(['2026-03-01', '2026-02-28', '2026-01-01']);
});

test('a day is not offered for a rating that its compass does not show', () => {
  const values = [
    value('hurts', { painful: true, held_from: '2026-01-01' }),
    value('given', { held_from: '2026-01-01', held_until: '2026-05-05' }),
  ];
  const ratings = [
    rating('1', 'hurts', '2026-03-03', 5, 5),
    rating('2', 'removed', '2026-04-04', 5, 5),
    rating('3', 'given', '2026-05-05', 5, 5),
    rating('4', 'given', '2026-02-02', 5, 5),
  ];
  expect(compassDays(values, ratings, '2026-11-25')).toEqual([
    '2026-05-05',
    '2026-05-04',
    '2026-02-02',
    '2026-01-01',
  ]);
});

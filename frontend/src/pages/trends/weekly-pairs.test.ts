// @vitest-environment node
import { expect, test } from 'vitest';
import { rating, value } from '../values/testing/made';
import { weeklyPairs } from './weekly-pairs';

const MONDAYS = ['2026-11-09', '2026-11-16', '2026-11-23'];
const values = [value('rest', { place: 1 }), value('patience', { place: 0 }), value('unrated', { place: 2 })];

test('a lane for each rated value, in the person’s order, and the last rating of a week stands for it, while each night counts', () => {
  const ratings = [
    rating('2', 'rest', '2026-11-20', 8, 4),
    rating('1', 'rest', '2026-11-16', 8, 3),
    rating('3', 'patience', '2026-11-25', 9, 6),
    rating('4', 'rest', '2026-11-08', 1, 1),
    rating('5', 'rest', '2026-11-26', 1, 1),
    rating('6', 'removed', '2026-11-20', 1, 1),
  ];
  for (const order of [ratings, ratings.toReversed()]) {
    expect(weeklyPairs(values, order, MONDAYS, '2026-11-25')).toEqual([
      {
        id: 'patience',
        name: 'patience',
        pairs: [{ week: 2, wouldLike: 9, actually: 6 }],
        nights: new Set(['2026-11-25']),
      },
      {
        id: 'rest',
        name: 'rest',
        pairs: [{ week: 1, wouldLike: 8, actually: 4 }],
        nights: new Set(['2026-11-16', '2026-11-20']),
      },
    ]);
  }
});

test('a value that hurts has no lane, whatever it was rated before', () => {
  const hurting = [value('rest', { painful: true }), value('patience')];
  const ratings = [rating('1', 'rest', '2026-11-16', 8, 3), rating('2', 'patience', '2026-11-16', 9, 6)];
  const lanes = weeklyPairs(hurting, ratings, MONDAYS, '2026-11-25');
  expect(lanes.map(({ id }) => id)).toEqual(['patience']);
});

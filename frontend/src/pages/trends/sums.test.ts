// @vitest-environment node
import { expect, test } from 'vitest';
import { type Counting, weekly } from '../../shared/series';
import { looksOf } from './looks';
import { lanesOf, nightsWith, waysOf } from './sums';

const entry = (kind: Counting['kind'], day: string, body: Counting['body']): Counting => ({
  kind,
  day,
  body,
});
const line = (day: string) => entry('noticing', day, { text: 'Tea.', signal: null });
const chance = (day: string, aspect: string, outcome: string) =>
  entry('observation', day, { aspect, outcome, needed: null, note: null });

const weeks = weekly('2026-11-09', '2026-11-22', [
  line('2026-11-10'),
  line('2026-11-10'),
  line('2026-11-17'),
  entry('night', '2026-11-18', { nothing_seen: true }),
  chance('2026-11-10', 'repair', 'no'),
  chance('2026-11-17', 'repair', 'yes'),
  chance('2026-11-17', 'repair', 'partly'),
  chance('2026-11-20', 'adapted', 'yes'),
]).weeks;

const QUESTION = {
  kind: 'observation',
  lane: 'aspect',
  lanes: ['adapted', 'preference', 'repair', 'boundary'],
  outcome: 'outcome',
  outcomes: [
    ['yes', 'full'],
    ['partly', 'half'],
    ['no', 'ring'],
  ],
} as const;

test('the sums of some weeks are nights practised, small ways, and nights that saw nothing', () => {
  expect(waysOf(weeks)).toEqual({ practised: 3, ways: 3, none: 1 });
});

test('each lane has its own denominator, and a lane in which nothing came up is not drawn', () => {
  const lanes = lanesOf(weeks, 0, QUESTION);
  expect(lanes.map(({ lane, sums, all }) => [lane, sums, all])).toEqual([
    ['adapted', { yes: 1, partly: 0, no: 0 }, 1],
    ['repair', { yes: 1, partly: 1, no: 1 }, 3],
  ]);
});

test('a chance stands in the column of its week, shifted when the columns begin earlier', () => {
  expect(lanesOf(weeks, 10, QUESTION)[1]?.chances.map(({ week, mark }) => [week, mark])).toEqual([
    [10, 'ring'],
    [11, 'full'],
    [11, 'half'],
  ]);
});

test('nights with a chance are counted once each', () => {
  expect(nightsWith(weeks, 'observation')).toBe(3);
});

test('a night looks by its small ways, and a line outranks having seen nothing', () => {
  const looks = looksOf([
    line('2026-11-10'),
    line('2026-11-10'),
    entry('night', '2026-11-10', { nothing_seen: true }),
    entry('night', '2026-11-11', { nothing_seen: true }),
    entry('night', '2026-11-12', { nothing_seen: false }),
    chance('2026-11-13', 'repair', 'no'),
  ]);
  expect([...looks]).toEqual([
    ['2026-11-10', { ways: 2 }],
    ['2026-11-11', { ways: 0 }],
  ]);
});

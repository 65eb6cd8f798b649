// @vitest-environment node
import { expect, test } from 'vitest';
import { type Counting, weekly } from '../../shared/series';
import { looksOf } from './looks';
import { lanesOf, nightsWith, sharesOf, timesOf, waysByWhom, waysOf } from './sums';

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

test('an entry without an answer counts as the answer that is named for it, and a choice is counted across all', () => {
  const ask = (day: string, calm: string | null) =>
    entry('reassurance', day, { trigger: 'tone', did: 'waited', note: null, calm });
  const asks = weekly('2026-11-16', '2026-11-22', [
    ask('2026-11-17', null),
    ask('2026-11-18', 'dont_know'),
    ask('2026-11-19', 'yes'),
  ]).weeks;
  const question = {
    kind: 'reassurance',
    lane: 'did',
    lanes: ['asked', 'waited'],
    outcome: 'calm',
    outcomes: [
      ['yes', 'full'],
      ['dont_know', 'point'],
    ],
    unsaid: 'dont_know',
  } as const;
  expect(lanesOf(asks, 0, question).map(({ lane, sums, all }) => [lane, sums, all])).toEqual([
    ['waited', { yes: 1, dont_know: 2 }, 3],
  ]);
  expect(timesOf(asks, 'reassurance', 'trigger', 'tone')).toBe(3);
  expect(timesOf(asks, 'reassurance', 'trigger', 'distance')).toBe(0);
});

test('a share over time goes by weeks up to a month, by months up to half a year, and never in more than six rows', () => {
  const offers = [0, 3, 4, 11, 11].map((week, place) => ({ week, outcome: place % 2 === 0 ? 'yes' : 'no' }));
  expect(sharesOf(offers, 'yes', 12)).toEqual([
    { from: 0, to: 3, given: 1, all: 2 },
    { from: 4, to: 7, given: 1, all: 1 },
    { from: 8, to: 11, given: 1, all: 2 },
  ]);
  expect(sharesOf([], 'yes', 4).map(({ from, to }) => [from, to])).toEqual([
    [0, 0],
    [1, 1],
    [2, 2],
    [3, 3],
  ]);
  for (const weeks of [5, 26, 52, 53, 520]) {
    const rows = sharesOf(offers, 'yes', weeks);
    expect(rows.length).toBeLessThanOrEqual(6);
    expect([rows[0]?.from, rows.at(-1)?.to]).toEqual([0, weeks - 1]);
    expect(rows.slice(1).every(({ from }, row) => from === (rows[row]?.to ?? 0) + 1)).toBe(true);
  }
});

test('small ways are told by whom: the partner first, and labels that were taken away together', () => {
  const about = (subject: string | null) => ({
    ...line('2026-11-10'),
    body: { text: 'Tea.', signal: null, ...(subject !== null && { subject }) },
  });
  const entries = [about(null), about('m'), about('gone'), about('m'), about('lost'), about(null)];
  expect(waysByWhom(entries, ['k', 'm'])).toEqual([
    [null, 2],
    ['m', 2],
    ['', 2],
  ]);
  expect(waysByWhom([chance('2026-11-10', 'repair', 'no')], ['m'])).toEqual([]);
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

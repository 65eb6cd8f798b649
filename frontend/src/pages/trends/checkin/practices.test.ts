// @vitest-environment node
import { expect, test } from 'vitest';
import { type Counting, weekly } from '../../../shared/series';
import { type Beside, figuresOf } from './practices';

const MONDAYS = ['2026-11-02', '2026-11-09', '2026-11-16'] as const;
const entry = (kind: Counting['kind'], day: string, body: Counting['body']): Counting => ({
  kind,
  day,
  body,
});
const chance = (day: string, outcome: string) =>
  entry('observation', day, { aspect: 'repair', outcome, needed: null, note: null });
const act = (day: string, outcome: string) => entry('act', day, { signal: 'tired', outcome, note: null });

/** A week with something, a week away, and a week in which nothing good came. */
const { weeks } = weekly(MONDAYS[0], '2026-11-22', [
  entry('noticing', MONDAYS[0], { text: 'Tea.', signal: null }),
  entry('noticing', MONDAYS[0], { text: 'Toast.', signal: null }),
  chance(MONDAYS[0], 'yes'),
  chance(MONDAYS[0], 'yes'),
  chance(MONDAYS[0], 'partly'),
  act(MONDAYS[0], 'honoured'),
  act(MONDAYS[0], 'not_this_time'),
  act(MONDAYS[0], 'not_safe_to'),
  entry('night', MONDAYS[2], { nothing_seen: true }),
  chance(MONDAYS[2], 'no'),
  chance(MONDAYS[2], 'no'),
  act(MONDAYS[2], 'not_safe_to'),
]);
const told = (beside: Beside) => {
  const { values, said } = figuresOf(beside, weeks, 0);
  return { values, said };
};

test('chances that were a yes are a share of those that came up, and a week without any is a gap', () => {
  expect(told('adjusted')).toEqual({ values: [2 / 3, null, 0], said: ['2 of 3', null, '0 of 2'] });
});

test('signals honoured are a share of those it was safe to honour', () => {
  expect(told('honoured')).toEqual({ values: [0.5, null, null], said: ['1 of 2', null, null] });
});

test('a week away is a gap and no nought, for nights practised and for small ways', () => {
  expect(told('practised')).toEqual({ values: [1, null, 1], said: ['1', null, '1'] });
  expect(told('ways')).toEqual({ values: [2, null, 0], said: ['2', null, '0'] });
});

test('a share is drawn between none and all, nights out of seven, and small ways up to the most there were', () => {
  expect(
    (['adjusted', 'honoured', 'practised', 'ways'] as const).map((each) => figuresOf(each, weeks, 0).most),
  ).toEqual([1, 1, 7, 2]);
});

test('columns before the first night are gaps as well', () => {
  expect(figuresOf('adjusted', weeks, 2).said).toEqual([null, null, '2 of 3', null, '0 of 2']);
});

// @vitest-environment node
import { expect, test } from 'vitest';
import { addDays } from '../../shared/day';
import { type Counting, weekly } from '../../shared/series';
import { directionSaid, practisedPoints, sharePoints } from './direction';
import { SHARES } from './sums';

const MONDAY = '2026-08-31';
const line = (day: string): Counting => ({ kind: 'noticing', day, body: { text: 'Tea.', signal: null } });
const act = (day: string, outcome: string): Counting => ({
  kind: 'act',
  day,
  body: { signal: 'tired', outcome, note: null },
});
/** Weeks from 31 August on, in each of which something is written on the first so many nights. */
const weeksOf = (nights: number[], last = addDays(MONDAY, nights.length * 7 - 1)) =>
  weekly(
    MONDAY,
    last,
    nights.flatMap((count, week) =>
      Array.from({ length: count }, (_, night) => line(addDays(MONDAY, week * 7 + night))),
    ),
  ).weeks;

test('seven weeks say nothing, eight that rise say so, and nothing is said of why', () => {
  const rising = [1, 1, 2, 3, 4, 5, 6, 7];
  expect(directionSaid('Nights', practisedPoints(weeksOf(rising.slice(1))))).toBeNull();
  expect(directionSaid('Nights', practisedPoints(weeksOf(rising)))).toBe('Nights: rising.');
  expect(directionSaid('Nights', practisedPoints(weeksOf(rising.toReversed())))).toBe('Nights: falling.');
});

test('weeks up and down have no clear direction', () => {
  expect(directionSaid('Nights', practisedPoints(weeksOf([3, 5, 2, 6, 4, 3, 5, 2, 6, 4])))).toBe(
    'Nights: no clear direction.',
  );
});

test('a week that is not over is left out, since it would seem to fall', () => {
  const weeks = weeksOf([4, 4, 1], addDays(MONDAY, 15));
  expect(practisedPoints(weeks)).toEqual([
    { at: 0, value: 4 },
    { at: 1, value: 4 },
  ]);
});

test('a week in which no night was practised is a gap, so nothing is said to fall because somebody was away', () => {
  const away = [5, 4, 5, 4, 0, 0, 0, 0, 0, 0];
  expect(practisedPoints(weeksOf(away)).map(({ at }) => at)).toEqual([0, 1, 2, 3]);
  expect(directionSaid('Nights', practisedPoints(weeksOf([5, 5, 5, 5, ...away])))).not.toBe(
    'Nights: falling.',
  );
});

test('a share is that of the weeks in which anything came up', () => {
  const { weeks } = weekly(MONDAY, '2026-09-20', [
    act(MONDAY, 'honoured'),
    act(MONDAY, 'not_this_time'),
    act('2026-09-15', 'honoured'),
  ]);
  expect(sharePoints(weeks, SHARES.honoured)).toEqual([
    { at: 0, value: 0.5 },
    { at: 2, value: 1 },
  ]);
});

test('of months in which it was less and less safe to honour a signal nothing is said to fall', () => {
  const acts = Array.from({ length: 10 }, (_, week) => {
    const monday = addDays(MONDAY, week * 7);
    const unsafe = Array.from({ length: week }, () => act(monday, 'not_safe_to'));
    return [act(monday, 'honoured'), act(monday, 'not_this_time'), ...unsafe];
  }).flat();
  const { weeks } = weekly(MONDAY, addDays(MONDAY, 69), acts);
  expect(directionSaid('Signals', sharePoints(weeks, SHARES.honoured))).toBe('Signals: no clear direction.');
});

// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { addDays } from './day';
import { ACT_OUTCOMES, ASPECTS, OUTCOMES } from './kinds';
import { NIGHTS, type Sign, stepsBack } from './stepping-back';

const TODAY = '2026-11-21';
const ago = (nights: number) => addDays(TODAY, -nights);
const act = (nights: number, outcome: string, reason: string | null = null): Sign => ({
  kind: 'act',
  day: ago(nights),
  body: { signal: 'bothered', outcome, reason, note: null },
});
const chance = (nights: number, aspect: string, outcome: string): Sign => ({
  kind: 'observation',
  day: ago(nights),
  body: { aspect, outcome, needed: null, note: null },
});
const unsafe = (...nights: number[]) => nights.map((each) => act(each, 'not_safe_to'));
const unrepaired = (...nights: number[]) => nights.map((each) => chance(each, 'repair', 'no'));
const afraid = (nights: number) => [act(nights, 'not_safe_to', 'afraid_of_reaction')];

const CASES: [name: string, entries: Sign[], back: boolean][] = [
  ['nothing written', [], false],
  ['not safe to, once', unsafe(0), false],
  ['not safe to, on two nights', unsafe(0, 20), false],
  ['not safe to, on three nights', unsafe(0, 20, 41), true],
  ['not safe to, three times on one night', unsafe(5, 5, 5), false],
  ['not safe to, on three nights, the first of them six weeks ago', unsafe(0, 20, 42), false],
  ['no repair, on two nights', unrepaired(0, 1), false],
  ['no repair, on three nights', unrepaired(0, 1, 2), true],
  [
    'no repair on three nights, between repairs that came',
    [...unrepaired(1, 9, 30), chance(3, 'repair', 'yes')],
    true,
  ],
  ['two of the one and two of the other: neither recurs', [...unsafe(1, 2), ...unrepaired(3, 4)], false],
  ['afraid of how they would react, once', afraid(0), true],
  ['afraid, on the first night that is looked at', afraid(NIGHTS - 1), true],
  ['afraid, a night longer ago', afraid(NIGHTS), false],
  ['unsafe for another reason, twice', [0, 1].map((each) => act(each, 'not_safe_to', 'other')), false],
  ['a reason that a merge left beside another answer', [act(0, 'honoured', 'afraid_of_reaction')], false],
  [
    'an entry of the first release, which has no reason',
    [{ ...act(0, 'not_safe_to'), body: { outcome: 'not_safe_to' } }],
    false,
  ],
  ['afraid on a night that has not come here yet', afraid(-1), false],
];

test.each(CASES)('%s', (_, entries, back) => {
  expect(stepsBack(entries, TODAY)).toBe(back);
  expect(stepsBack(entries.toReversed(), TODAY)).toBe(back);
});

describe('what never counts, however often', () => {
  const every = (make: (night: number) => Sign) => Array.from({ length: NIGHTS }, (_, night) => make(night));

  test.each(ACT_OUTCOMES.filter((outcome) => outcome !== 'not_safe_to'))('an act that was %s', (outcome) => {
    expect(
      stepsBack(
        every((night) => act(night, outcome)),
        TODAY,
      ),
    ).toBe(false);
  });

  const chances = ASPECTS.flatMap((aspect) => OUTCOMES.map((outcome) => [aspect, outcome] as const));
  test.each(chances.filter(([aspect, outcome]) => aspect !== 'repair' || outcome !== 'no'))(
    'a chance to %s: %s',
    (aspect, outcome) => {
      expect(
        stepsBack(
          every((night) => chance(night, aspect, outcome)),
          TODAY,
        ),
      ).toBe(false);
    },
  );

  test('nights on which nothing could be seen', () => {
    const looked = every((night) => ({ kind: 'night', day: ago(night), body: { nothing_seen: true } }));
    expect(stepsBack(looked, TODAY)).toBe(false);
  });

  test('a kind of a newer release that happens to use the same words', () => {
    const fear = every((night) => ({ ...act(night, 'not_safe_to', 'afraid_of_reaction'), kind: 'night' }));
    expect(stepsBack(fear, TODAY)).toBe(false);
  });
});

describe('it fades', () => {
  test('six weeks after the last sign at the latest, whatever there was', () => {
    const much = [...unsafe(0, 1, 2, 3), ...unrepaired(0, 1, 2), ...afraid(0)];
    expect(stepsBack(much, addDays(TODAY, NIGHTS - 1))).toBe(true);
    expect(stepsBack(much, addDays(TODAY, NIGHTS))).toBe(false);
  });

  test('at once when what was written is taken back', () => {
    expect(stepsBack(unsafe(0, 1), TODAY)).toBe(false);
  });

  test('and more entries never make it less careful', () => {
    const signs = [...unsafe(0, 20, 41), chance(3, 'repair', 'yes'), act(2, 'honoured')];
    for (let n = 0; n < signs.length; n += 1) {
      const fewer = stepsBack(signs.slice(0, n), TODAY);
      if (fewer) expect(stepsBack(signs.slice(0, n + 1), TODAY)).toBe(true);
    }
  });
});

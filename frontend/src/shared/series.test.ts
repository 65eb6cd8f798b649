// @vitest-environment node
import { expect, test } from 'vitest';
import vectors from '../../../tests/vectors/weekly.json';
import { type Kind, KINDS } from './kinds';
import type { Fields } from './kinds/shape';
import { weekly, type Weekly } from './series';

interface Case {
  name: string;
  from: string;
  to: string;
  records: { kind: Kind; day: string | null; fields: Fields }[];
  answer: Weekly;
}
const cases = (vectors as unknown as Case[]).map(({ records, ...rest }) => ({
  ...rest,
  records: records.map(({ kind, day, fields }) => ({ kind, day, body: fields })),
}));

/** Without the kinds of which a week has nothing: the vectors need not name those, and stand when a kind comes. */
function heard(answer: Weekly): Weekly {
  const weeks = answer.weeks.map((week) => ({
    ...week,
    kinds: Object.fromEntries(Object.entries(week.kinds).filter(([, said]) => said.entries > 0)),
  }));
  return { ...answer, weeks };
}

test.each(cases)('$name', ({ from, to, records, answer }) => {
  expect(heard(weekly(from, to, records))).toEqual(heard(answer));
});

test('the order in which records come makes no difference', () => {
  for (const { from, to, records, answer } of cases) {
    expect(heard(weekly(from, to, records.toReversed()))).toEqual(heard(answer));
  }
});

test('a range that ends before it begins has no weeks', () => {
  expect(weekly('2026-11-22', '2026-11-21', []).weeks).toEqual([]);
});

test('a week without anything says so for every kind that is counted or measured', () => {
  const [week] = weekly('2026-11-16', '2026-11-22', []).weeks;
  for (const [kind, { counted, measured }] of Object.entries(KINDS)) {
    const quiet = { entries: 0, nights: 0, counts: [] };
    const nothing = counted.length === 0 && !measured ? undefined : quiet;
    expect(week?.kinds[kind]).toEqual(nothing && measured ? { ...quiet, measures: {} } : nothing);
  }
});

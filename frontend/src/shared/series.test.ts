// @vitest-environment node
import { expect, test } from 'vitest';
import vectors from '../../../tests/vectors/weekly.json';
import type { Kind } from './kinds';
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

test.each(cases)('$name', ({ from, to, records, answer }) => {
  expect(weekly(from, to, records)).toEqual(answer);
});

test('the order in which records come makes no difference', () => {
  for (const { from, to, records, answer } of cases) {
    expect(weekly(from, to, records.toReversed())).toEqual(answer);
  }
});

test('a range that ends before it begins has no weeks', () => {
  expect(weekly('2026-11-22', '2026-11-21', []).weeks).toEqual([]);
});

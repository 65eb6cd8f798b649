// @vitest-environment node
import { expect, test } from 'vitest';
import vectors from '../../../tests/vectors/merge.json';
import { merge, same, type State } from './merge';

interface Written {
  day: string | null;
  fields: State['body'];
}
interface Case {
  name: string;
  kind: string;
  base: Written | null;
  mine: Written;
  theirs: Written;
  merged: Written;
  kept: string[];
}
const cases = vectors as unknown as Case[];
const state = ({ day, fields }: Written): State => ({ day, body: fields });

test.each(cases)('$name', ({ kind, base, mine, theirs, merged, kept }) => {
  expect(merge(kind, base && state(base), state(mine), state(theirs))).toEqual({ ...state(merged), kept });
});

test('merging what says the same changes nothing', () => {
  for (const { kind, base, mine } of cases) {
    expect(merge(kind, base && state(base), state(mine), state(mine))).toEqual({ ...state(mine), kept: [] });
  }
});

test('a state differs from another in its day, in a field, or in a field that only one of them has', () => {
  const tea: State = { day: '2026-11-22', body: { text: 'Tea', signal: null } };
  expect(same(tea, { day: '2026-11-22', body: { text: 'Tea' } })).toBe(true);
  expect(same(tea, { ...tea, day: '2026-11-21' })).toBe(false);
  expect(same(tea, { ...tea, body: { text: 'Coffee', signal: null } })).toBe(false);
  expect(same(tea, { ...tea, body: { text: 'Tea', signal: null, about: 'x' } })).toBe(false);
});

// @vitest-environment node
import { expect, test } from 'vitest';
import { KINDS } from '../kinds';
import { spared } from './spared';

test('a field that came later is left out where it is null, and kept where it says something', () => {
  const said = { text: 'Tea', signal: null };
  expect(spared(KINDS.noticing, { ...said, subject: null })).toEqual(said);
  expect(spared(KINDS.noticing, { ...said, subject: 'a' })).toEqual({ ...said, subject: 'a' });
});

test('fields of the first release are there, also when they are null', () => {
  expect(spared(KINDS.observation, { needed: null, note: null })).toEqual({ needed: null, note: null });
});

test('a field that this release does not know stays', () => {
  expect(spared(KINDS.noticing, { text: 'Tea', signal: null, weather: null })).toHaveProperty(
    'weather',
    null,
  );
});

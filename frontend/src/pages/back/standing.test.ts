import { expect, test } from 'vitest';
import { placeOf } from '../../router';
import { isKind, type Kind, KINDS } from '../../shared/kinds';
import { standing } from './standing';

const ID = '019ab2c4-7d1e-7c3a-9f50-0a4b8e6d2f11';
/** Of no night. */
const NIGHTLESS: readonly Kind[] = ['plan', 'subject', 'value'];
const worded = Object.keys(KINDS)
  .filter(isKind)
  .filter((kind) => KINDS[kind].texts.length > 0);

test.each(worded)('what somebody wrote in a %s leads to a page there is, under a name', (kind) => {
  const day = NIGHTLESS.includes(kind) ? null : '2026-11-21';
  const { href, where } = standing({ kind, id: ID, day, text: 'tea' });
  expect(where).not.toBe('');
  expect(placeOf(new URL(href, 'http://porch.test')).page).toMatch(/^(back|values)$/);
  expect(href).not.toBe('/back');
});

test('a night, a value, a step, plans and labels each have their own', () => {
  const at = (kind: Kind, day: string | null) => standing({ kind, id: ID, day, text: 'tea' }).href;
  expect(at('noticing', '2026-11-21')).toBe('/back?night=2026-11-21');
  expect(at('value', null)).toBe(`/values/${ID}`);
  expect(at('commitment', '2026-12-24')).toBe(`/values/steps?id=${ID}`);
  expect(at('plan', null)).toBe('/back?show=plans');
  expect(at('subject', null)).toBe('/back?show=people');
});

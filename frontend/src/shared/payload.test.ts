// @vitest-environment node
import { expect, test } from 'vitest';
import vectors from '../../../tests/vectors/push.json?raw';
import { NEUTRAL, WEEK } from './notice-words';
import { canWait, declared, type Notice, noticeIn, PLAIN } from './payload';

const ORIGIN = 'https://porch.example.org';
const cases = JSON.parse(vectors) as {
  name: string;
  payload: string | null;
  notice: Notice | null;
  /** What the server was told to say; only of those that it does say. */
  said?: { words: string | null };
}[];

test.each(cases)('$name', ({ payload, notice }) => {
  expect(noticeIn(payload, ORIGIN)).toEqual(notice ?? PLAIN);
});

test('what a browser has made of a declared message is read like the message', () => {
  const { notification } = JSON.parse(cases[0]!.payload!) as { notification: unknown };
  expect(declared(notification, ORIGIN)).toEqual(cases[0]!.notice);
});

test('what the page quotes is what the server says', () => {
  const bodies = cases.filter(({ said }) => said?.words === null).map(({ notice }) => notice?.body);
  expect(new Set(bodies)).toEqual(new Set([NEUTRAL.body, WEEK]));
});

test('only a call for a night can come again in an hour', () => {
  const about = { delivery: 'x', night: '2026-11-25', call: 'evening' };
  expect(canWait({ ...PLAIN, about })).toBe(true);
  expect(canWait({ ...PLAIN, about: { ...about, call: 'trial', night: null } })).toBe(false);
  expect(canWait({ ...PLAIN, about: { ...about, call: 'other' } })).toBe(false);
  expect(canWait(PLAIN)).toBe(false);
});

// @vitest-environment node
import { expect, test } from 'vitest';
import {
  type Copy,
  edited,
  GONE,
  HOLD,
  type Known,
  lapsed,
  madeOn,
  ready,
  removed,
  rested,
  sent,
  undone,
} from './copy';

const NOTHING: Copy = { record: null, unsent: null };
const tea = { day: '2026-11-22', body: { text: 'Tea', signal: null } };
const toast = { day: '2026-11-22', body: { text: 'Toast', signal: null } };
const known: Known = { version: 3, ...tea };
const NOW = 1_000_000;

test('a first line waits, made on nothing', () => {
  expect(edited(NOTHING, tea)).toEqual({
    record: { version: 0, ...tea },
    unsent: { ...madeOn(null), waiting: true },
  });
});

test('an edit waits, made on what the server has', () => {
  const copy = edited({ record: known, unsent: null }, toast);
  expect(copy).toEqual({ record: { version: 3, ...toast }, unsent: { ...madeOn(known), waiting: true } });
});

test('an edit that is taken back leaves nothing to send', () => {
  const copy = edited(edited({ record: known, unsent: null }, toast), tea);
  expect(copy).toEqual({ record: known, unsent: null });
});

test('what is under way is frozen; a newer edit waits beside it', () => {
  const underWay = sent(edited(NOTHING, tea), 'c1');
  const copy = edited(underWay, toast);
  expect(copy.unsent).toMatchObject({ waiting: true, underWay: { changeId: 'c1', state: tea } });
  expect(ready(copy.unsent!)).toBe(false);
  expect(edited(copy, tea).unsent?.waiting).toBe(false);
});

test('a removal is out of sight at once and held back for ten seconds', () => {
  const copy = removed({ record: known, unsent: null }, NOW);
  expect(copy.record).toBeNull();
  expect(ready(copy.unsent!)).toBe(false);
  expect(lapsed(copy, NOW + HOLD - 1)).toBe(copy);
});

test('within ten seconds a removal can be undone, and nothing has happened', () => {
  expect(undone(removed({ record: known, unsent: null }, NOW), NOW + HOLD - 1)).toEqual({
    record: known,
    unsent: null,
  });
});

test('undoing brings back what was not sent yet, too', () => {
  const before = edited({ record: known, unsent: null }, toast);
  expect(undone(removed(before, NOW), NOW + 1)).toEqual(before);
});

test('after ten seconds it is too late, and the words are gone from the device', () => {
  const held = removed({ record: known, unsent: null }, NOW);
  expect(undone(held, NOW + HOLD)).toBe(held);
  const copy = lapsed(held, NOW + HOLD);
  expect(copy.forget).toBe(true);
  expect(copy.unsent?.removal).toBeNull();
  expect(ready(copy.unsent!)).toBe(true);
  expect(sent(copy, 'c1').unsent?.underWay).toEqual({ changeId: 'c1', state: null });
});

test('a clock that was set back does not hold a removal for longer', () => {
  const held = removed({ record: known, unsent: null }, NOW);
  expect(lapsed(held, NOW - 5_000_000).unsent?.removal).toBeNull();
});

test('a line the server never heard of goes without a word to it', () => {
  expect(lapsed(removed(edited(NOTHING, tea), NOW), NOW + HOLD)).toEqual(GONE);
});

test('a line the server may have heard of is removed there, too', () => {
  const copy = lapsed(removed(sent(edited(NOTHING, tea), 'c1'), NOW), NOW + HOLD);
  expect(copy.unsent).toMatchObject({ waiting: true, underWay: { changeId: 'c1' }, removal: null });
});

test('removing what is not there changes nothing', () => {
  expect(removed(NOTHING, NOW)).toBe(NOTHING);
});

test('what arrived meanwhile takes its place once nothing is left to send, and what it replaced stays readable', () => {
  const theirs = { version: 5, state: toast };
  const copy = rested({ record: known, unsent: { ...madeOn(known), theirs } });
  expect(copy).toEqual({ record: { version: 5, ...toast }, unsent: null, keep: known });
  expect(
    rested({ record: known, unsent: { ...madeOn(known), theirs: { version: 5, state: null } } }),
  ).toEqual(GONE);
  expect(
    rested({ record: known, unsent: { ...madeOn(known), theirs: { version: 2, state: toast } } }),
  ).toEqual({
    record: known,
    unsent: null,
  });
});

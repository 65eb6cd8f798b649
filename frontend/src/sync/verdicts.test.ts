// @vitest-environment node
import { expect, test } from 'vitest';
import { type Copy, edited, GONE, HOLD, type Known, lapsed, removed, sent } from '../store/copy';
import { absent, arrived } from './arrivals';
import { applied, refused, stale } from './verdicts';

const state = (text: string) => ({ day: '2026-11-22', body: { text, signal: null } });
const known = (version: number, text: string): Known => ({ version, ...state(text) });
const told = (version: number, text: string) => ({ version, state: state(text) });
const at = (copy: Known | null): Copy => ({ record: copy, unsent: null });
const NO = { code: 'text_too_long', title: 'Too long.', field: 'text' };
const NOW = 1_000_000;

const underWay = sent(edited(at(known(1, 'Tea')), state('Tea!')), 'c1');

test('applied: the server has it, and nothing is left to send', () => {
  expect(applied(underWay, 'c1', 2)).toEqual(at(known(2, 'Tea!')));
});

test('applied: what was typed meanwhile goes next, made on what was applied', () => {
  const copy = applied(edited(underWay, state('Tea! Hot')), 'c1', 2);
  expect(copy.record).toEqual(known(2, 'Tea! Hot'));
  expect(copy.unsent).toMatchObject({ base: known(2, 'Tea!'), waiting: true, underWay: null });
});

test('a verdict on something else changes nothing', () => {
  expect(applied(underWay, 'c0', 2)).toBe(underWay);
  expect(stale(underWay, 'c0', 'noticing', told(2, 'Coffee'))).toBe(underWay);
  expect(refused(underWay, 'c0', NO)).toBe(underWay);
});

test('applied twice for the first time: a later state that has arrived since is taken over', () => {
  const copy = applied(arrived(underWay, told(4, 'Coffee')), 'c1', 2);
  expect(copy).toEqual({ record: known(4, 'Coffee'), unsent: null, keep: known(2, 'Tea!') });
});

test('stale: merged onto theirs, mine goes up, theirs stays readable', () => {
  const copy = stale(underWay, 'c1', 'noticing', told(2, 'Coffee'));
  expect(copy.record).toEqual(known(2, 'Tea!'));
  expect(copy.unsent).toMatchObject({ base: known(2, 'Coffee'), waiting: true, underWay: null });
  expect(copy.keep).toEqual(known(2, 'Coffee'));
});

test('stale: where theirs says it all, nothing is sent', () => {
  expect(stale(underWay, 'c1', 'noticing', told(2, 'Tea! Hot'))).toEqual(at(known(2, 'Tea! Hot')));
});

test('stale, removed elsewhere: the record goes; the server has put the words into its trash', () => {
  expect(stale(underWay, 'c1', 'noticing', { version: 2, state: null })).toEqual(GONE);
});

test('stale, removed elsewhere while more was typed: that goes up as well, to the trash', () => {
  const copy = stale(edited(underWay, state('Tea! Hot')), 'c1', 'noticing', { version: 2, state: null });
  expect(copy.record?.body['text']).toBe('Tea! Hot');
  expect(copy.unsent).toMatchObject({ base: null, waiting: true, underWay: null });
});

test('stale, removed here meanwhile: the removal goes up as one that has not seen theirs', () => {
  const copy = lapsed(stale(removed(underWay, NOW), 'c1', 'noticing', told(2, 'Coffee')), NOW + HOLD);
  expect(copy.unsent).toMatchObject({ base: known(1, 'Tea'), waiting: true, underWay: null });
});

test('a removal that is done leaves nothing', () => {
  const removal = sent(lapsed(removed(at(known(1, 'Tea')), NOW), NOW + HOLD), 'c2');
  expect(applied(removal, 'c2', 2)).toEqual(GONE);
  expect(refused(removal, 'c2', NO).record).toEqual(known(1, 'Tea'));
});

test('refused: parked with the reason, and the words stay', () => {
  const copy = refused(underWay, 'c1', NO);
  expect(copy.record).toEqual(known(1, 'Tea!'));
  expect(copy.unsent).toMatchObject({ refused: NO, waiting: true, underWay: null });
  expect(sent(copy, 'c2')).toBe(copy);
  expect(sent(edited(copy, state('Tea')), 'c2').unsent).toBeNull();
});

test('refused: what was typed meanwhile is tried first', () => {
  expect(refused(edited(underWay, state('Te')), 'c1', NO).unsent?.refused).toBeNull();
});

test('arrived: a newer state is taken over, what it replaced stays readable, an older one is not news', () => {
  expect(arrived(at(null), told(2, 'Tea'))).toEqual(at(known(2, 'Tea')));
  expect(arrived(at(known(1, 'Tea')), told(2, 'Coffee'))).toEqual({
    ...at(known(2, 'Coffee')),
    keep: known(1, 'Tea'),
  });
  const same = at(known(2, 'Tea'));
  expect(arrived(same, told(2, 'Tea'))).toBe(same);
});

test('arrived: a removal takes the record along, but not words that were not sent yet', () => {
  const removal = { version: 5, state: null };
  expect(arrived(at(known(1, 'Tea')), removal)).toEqual(GONE);
  const waiting = edited(at(known(1, 'Tea')), state('Tea!'));
  expect(arrived(waiting, removal).record).toEqual(known(1, 'Tea!'));
  expect(arrived(removed(at(known(1, 'Tea')), NOW), removal)).toEqual(GONE);
});

test('arrived: an edit that was not seen before the removal here is not taken for seen', () => {
  const copy = lapsed(arrived(removed(at(known(1, 'Tea')), NOW), told(2, 'Coffee')), NOW + HOLD);
  expect(copy.unsent?.base).toEqual(known(1, 'Tea'));
});

test('a server restored from an older copy gets again what it had acknowledged', () => {
  const copy = arrived(at(known(7, 'Coffee')), told(2, 'Tea'));
  expect(copy.record).toEqual(known(2, 'Coffee'));
  expect(copy.unsent).toMatchObject({ base: known(2, 'Tea'), waiting: true });
  expect(arrived(at(known(7, 'Tea')), told(2, 'Tea'))).toEqual(at(known(2, 'Tea')));
});

test('absent: dropped, or offered again, but never when something of it was not sent', () => {
  expect(absent(at(known(7, 'Tea')), true)).toEqual(GONE);
  expect(absent(at(known(7, 'Tea')), false)).toMatchObject({
    record: known(0, 'Tea'),
    unsent: { base: null, waiting: true },
  });
  expect(absent(underWay, true)).toMatchObject({
    record: known(0, 'Tea!'),
    unsent: { base: null, underWay: null },
  });
});

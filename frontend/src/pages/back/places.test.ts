// @vitest-environment node
import { expect, test, vi } from 'vitest';
import type { Entry } from '../../store/records';
import { type Found, placesOf, prepareAll, search } from './places';
import { forget, wanted } from './search';

const line = (id: string, day: string, text: string): Entry<'noticing'> => ({
  kind: 'noticing',
  id,
  day,
  version: 1,
  body: { text, signal: null },
  unsent: false,
});
const chance = (id: string, day: string, needed: string, note: string): Entry<'observation'> => ({
  kind: 'observation',
  id,
  day,
  version: 1,
  body: { aspect: 'adapted', outcome: 'yes', needed, note },
  unsent: false,
});

const places = placesOf([
  line('1', '2026-11-20', 'Kept the heel of the bread for me.'),
  chance('2', '2026-11-21', 'Half an hour', 'Zoë kept the children'),
  line('3', '2026-11-22', 'Moved the car'),
]);
const ids = ({ found }: Found) => found.map(({ id, text }) => `${id} ${text.split(' ')[0]}`);

test('every text of every kind is a place, the newest first', () => {
  expect(places.map(({ text }) => text.split(' ')[0])).toEqual(['Moved', 'Zoë', 'Half', 'Kept']);
});

test('what an entry says twice is one place', () => {
  expect(placesOf([chance('1', '2026-11-20', 'Quiet', 'Quiet')]).map(({ text }) => text)).toEqual(['Quiet']);
});

test('a longer question finds the same from what was found as from everything', () => {
  const questions = ['k', 'ke', 'kept', 'kept ', 'kept t', 'kept the', 'kept the zoe', 'kept', '', 'car'];
  let before: Found | null = null;
  for (const question of questions) {
    before = search(places, wanted(question), before);
    expect(ids(before)).toEqual(ids(search(places, wanted(question), null)));
  }
  expect(ids(search(places, wanted('ZOE kept'), null))).toEqual(['2 Zoë']);
});

test('what was written meanwhile is looked through afresh', () => {
  const first = search(places, wanted('tea'), null);
  expect(first.found).toEqual([]);
  const more = [...places, ...placesOf([line('4', '2026-11-22', 'Made tea')])];
  expect(ids(search(more, wanted('tea m'), first))).toEqual(['4 Made']);
});

test('forms are made a slice at a time, until it is stopped', () => {
  vi.useFakeTimers();
  const many = Array.from({ length: 2_500 }, (_, n) => ({
    kind: 'noticing' as const,
    id: `${n}`,
    day: null,
    text: `text ${n}`,
  }));
  prepareAll(many);
  expect(vi.getTimerCount()).toBe(1);
  vi.runAllTimers();
  expect(vi.getTimerCount()).toBe(0);
  const stop = prepareAll(many);
  stop();
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
  forget();
});

// @vitest-environment node
import { expect, test } from 'vitest';
import { addDays } from '../../../shared/day';
import type { ReceivingFields } from '../../../shared/kinds';
import type { Entry } from '../../../store/records';
import { uuid7 } from '../../../shared/uuid';
import { AFTER, dueLater, twoWeeksOn, UNTIL } from './due-later';

const TODAY = '2026-11-21';
const moment = (id: string, nights: number, part: Partial<ReceivingFields> = {}) =>
  ({
    kind: 'receiving',
    id,
    day: addDays(TODAY, -nights),
    version: 1,
    unsent: false,
    body: {
      offered: 'kind_words',
      reception: 'received',
      note: 'You made the whole house calmer',
      meaning: null,
      later: null,
      later_declined: false,
      ...part,
    },
  }) as Entry;

test.each([
  [AFTER - 1, null],
  [AFTER, 'a'],
  [UNTIL, 'a'],
  [UNTIL + 1, null],
])('%i nights on: %s', (nights, due) => {
  expect(dueLater([moment('a', nights)], TODAY)?.id ?? null).toBe(due);
});

test('a moment of its own evening comes up two weeks later, wherever on earth that evening was', () => {
  for (const nights of [AFTER, AFTER - 1])
    for (const hour of ['T00:00:00Z', 'T12:00:00Z', 'T23:59:00Z']) {
      const written = moment(uuid7(Date.parse(addDays(TODAY, -nights) + hour)), AFTER);
      expect(dueLater([written], TODAY)).toBe(written);
    }
});

test('what is written into an old night is asked once, and comes up two weeks after it was written', () => {
  const written = moment(uuid7(Date.parse(`${TODAY}T20:00:00Z`)), 16);
  const comes = (day: string) => dueLater([written], day) !== null && twoWeeksOn(written, day);
  expect([comes(TODAY), twoWeeksOn(written, TODAY)]).toEqual([false, false]);
  expect(comes(addDays(TODAY, AFTER - 2))).toBe(false);
  expect(comes(addDays(TODAY, AFTER))).toBe(true);
});

test('however far back its night lies, it comes up two weeks after it was written, and not months later', () => {
  const written = moment(uuid7(Date.parse(`${TODAY}T12:00:00Z`)), 60);
  const comes = (nights: number) => dueLater([written], addDays(TODAY, nights)) !== null;
  expect([AFTER - 2, AFTER, UNTIL, UNTIL + 1].map(comes)).toEqual([false, true, true, false]);
});

test('one at a time comes up, the oldest first', () => {
  const several = [moment('b', 20), moment('d', 30), moment('c', 30), moment('a', 15)];
  expect(dueLater(several, TODAY)?.id).toBe('c');
});

test('what came up on an evening stays until it is over, and nothing else comes up beside it', () => {
  const shown = moment('b', 20, { later_shown: TODAY });
  const two = [moment('a', 21), shown];
  expect(dueLater(two, TODAY)?.id).toBe('b');
  expect(
    dueLater([moment('a', 21), { ...shown, body: { ...shown.body, later: 'It holds' } } as Entry], TODAY),
  ).toBeNull();
  expect(dueLater(two, addDays(TODAY, 1))?.id).toBe('a'); // the one that was passed by is past
  expect(dueLater([shown], addDays(TODAY, 1))).toBeNull();
});

test('what was answered or declined never comes up again', () => {
  const settled = [moment('a', 20, { later: 'It still says so' }), moment('b', 21, { later_declined: true })];
  expect(dueLater(settled, TODAY)).toBeNull();
});

test('a moment of two taps has nothing to come back to, its meaning alone has', () => {
  expect(dueLater([moment('a', 20, { note: null })], TODAY)).toBeNull();
  expect(dueLater([moment('a', 20, { note: null, meaning: 'I matter' })], TODAY)?.id).toBe('a');
});

test('nothing but a receiving moment comes up', () => {
  const line = { ...moment('a', 20), kind: 'noticing', body: { text: 'Tea', signal: null } } as Entry;
  expect(dueLater([line], TODAY)).toBeNull();
});

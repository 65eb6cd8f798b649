import { expect, test } from 'vitest';
import type { PushDevice } from '../../pwa/devices';
import { formatTime } from '../../words';
import { reminder as words } from '../../words/reminder';
import { nightsOf } from './past';
import { wrongWith } from './proof';

const SENT = new Date('2026-11-25T20:30:00Z');
const after = (seconds: number) => new Date(SENT.getTime() + seconds * 1000);
const DEVICE: PushDevice = {
  id: 's1',
  name: 'Firefox, Android',
  current: true,
  openedAt: SENT,
  sentAt: SENT,
  acceptedAt: after(1),
  shownAt: after(3),
  worn: false,
};

test('what was sent, accepted and shown is well', () => {
  expect(wrongWith(DEVICE, after(9_000))).toBeNull();
  expect(wrongWith({ ...DEVICE, acceptedAt: SENT, shownAt: SENT }, after(9_000))).toBeNull();
});

test('accepted and not shown is worth a word after two minutes, and so is a showing of the one before', () => {
  expect(wrongWith({ ...DEVICE, shownAt: null }, after(60))).toBeNull();
  expect(wrongWith({ ...DEVICE, shownAt: null }, after(121))).toBe('unshown');
  expect(wrongWith({ ...DEVICE, shownAt: after(-86_400) }, after(121))).toBe('unshown');
});

test('refused, worn, and never sent to are three different things', () => {
  expect(wrongWith({ ...DEVICE, acceptedAt: null }, after(121))).toBe('unaccepted');
  expect(wrongWith({ ...DEVICE, worn: true }, after(1))).toBe('worn');
  expect(wrongWith({ ...DEVICE, sentAt: null, acceptedAt: null, shownAt: null }, after(9_000))).toBeNull();
});

test('the calls of a night are told in the order of their hours, the newest night first', () => {
  const say = words.past;
  const at = formatTime;
  expect(
    nightsOf([
      { call: 'later', night: '2026-11-24', dueAt: after(-82_800), state: 'sent' },
      { call: 'evening', night: '2026-11-24', dueAt: after(-86_400), state: 'sent' },
      { call: 'evening', night: '2026-11-23', dueAt: after(-172_800), state: 'written' },
      { call: 'evening', night: '2026-11-25', dueAt: SENT, state: 'waiting' },
    ]),
  ).toEqual([
    { night: '2026-11-25', says: [say.waiting(at(SENT))] },
    { night: '2026-11-24', says: [say.sent.evening(at(after(-86_400))), say.sent.later(at(after(-82_800)))] },
    { night: '2026-11-23', says: [say.written] },
  ]);
});

import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Porch, REMINDER } from '../../pwa/testing/porch';
import { device } from '../../shared/device';
import { database } from '../../store/database';
import { keepReminder, lastReminder } from '../../store/facts';
import { person } from '../../store/whose';
import { followReminder } from '../../sync/following';
import { formatMoment, formatWallTime } from '../../words';
import { reminder as say } from '../../words/reminder';
import { begin, end, reads, show, signIn } from './testing/page';

let porch: Porch;

beforeEach(async () => {
  ({ porch } = await begin());
  porch.reminder = { ...REMINDER, enabled: true, wall_time: '22:45' };
  signIn();
});
afterEach(end);

test('without the server it shows how things last stood and since when, and nothing can be changed', async () => {
  show();
  await screen.findByLabelText(say.when.time);
  await vi.waitFor(async () => {
    expect((await lastReminder())?.reminder.wall_time).toBe('22:45');
  });
  const { at } = (await lastReminder())!;
  cleanup();
  porch.refuses = { '*': 0 };
  show();
  await reads(say.away);
  await reads(say.card.was.set(formatWallTime('22:45')));
  await reads(say.card.asOf[device()](formatMoment(at)));
  const time = screen.getByLabelText<HTMLInputElement>(say.when.time);
  expect([time.value, time.closest('fieldset')?.disabled]).toEqual(['22:45', true]);
  expect(screen.queryByRole('button', { name: say.proof.test })).toBeNull();
  expect(screen.queryByText(say.card.turnOff)).toBeNull();
  expect((await lastReminder())?.at).toEqual(at); // looking at it is not hearing of it
});

test('a device on which nobody looked at it knows it too, from its last opening', async () => {
  await followReminder();
  porch.refuses = { '*': 0 };
  show();
  await reads(say.card.was.set(formatWallTime('22:45')));
});

test('one that never heard says that it does not know', async () => {
  porch.refuses = { '*': 0 };
  show();
  await reads(say.unknown);
  await reads(say.unknownText[device()]);
  expect(screen.queryByLabelText(say.when.time)).toBeNull();
});

test('what was known is shown while the answer takes its time, and gives way to it', async () => {
  await followReminder();
  let come = () => {};
  porch.answersAfter = new Promise<void>((resolve) => (come = resolve));
  porch.reminder.wall_time = '23:15';
  show();
  await screen.findByText(say.card.was.set(formatWallTime('22:45')), {}, { timeout: 3_000 });
  come();
  await waitFor(() => {
    const time = screen.getByLabelText<HTMLInputElement>(say.when.time);
    expect([time.value, time.closest('fieldset')?.disabled]).toEqual(['23:15', false]);
  });
  expect(screen.queryByText(say.away)).toBeNull();
});

test('an answer that takes its time takes nothing away from a page that had one', async () => {
  porch.feedMade = '2026-11-20T08:00:00Z';
  show();
  const end = await screen.findByRole('button', { name: say.feed.end });
  porch.answersAfter = new Promise<void>(() => {});
  dispatchEvent(new Event('online'));
  await new Promise((later) => setTimeout(later, 1_200));
  expect([end.isConnected, screen.queryByText(say.away)]).toEqual([true, null]);
});

test('nor does a network that is lost take away what can be seen only once', async () => {
  show();
  const make = await screen.findByRole('button', { name: say.feed.make });
  porch.refuses = { '*': 0 };
  dispatchEvent(new Event('online'));
  await reads(say.away);
  expect(make.isConnected).toBe(true);
});

test('what another release kept in another shape is as good as none, and was looked at', async () => {
  await (await database()).put('facts', { ...REMINDER, zone: 'Pacific/Auckland' }, 'reminder');
  porch.refuses = { '*': 0 };
  show();
  await reads(say.unknown);
  await keepReminder(REMINDER, person()!.id);
  expect((await lastReminder())?.looked).toBe(true);
});

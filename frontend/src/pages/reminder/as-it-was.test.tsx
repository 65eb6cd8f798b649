import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Porch, REMINDER } from '../../pwa/testing/porch';
import { device } from '../../shared/device';
import { lastReminder } from '../../store/facts';
import { followReminder } from '../../sync/following';
import { formatMoment, formatWallTime, words } from '../../words';
import { begin, end, reads, show, signIn } from './testing/page';

const say = words.reminder;
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

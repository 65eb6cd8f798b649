import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Browser, type Porch, REMINDER } from '../../pwa/testing/porch';
import { device } from '../../shared/device';
import { setWanted, wanted } from '../../shared/subscription';
import { reminder as words } from '../../words/reminder';
import { begin, end, reads, show, signIn } from './testing/page';

const say = words.proof;
const NAME = 'Firefox, Android';
let porch: Porch;
let browser: Browser;

beforeEach(async () => {
  ({ porch, browser } = await begin());
  porch.reminder = { ...REMINDER, enabled: true };
  const never = { worn: false, sent_at: null, accepted_at: null, shown_at: null };
  porch.rows = [{ id: 'other', endpoint: 'https://push.example.com/other', current: false, ...never }];
  signIn();
  setWanted(true);
  show();
});
afterEach(end);

const leaveOut = async (name: string) =>
  fireEvent.click(await screen.findByRole('button', { name: new RegExp(`^${say.leave} ?${name}$`) }));

test('this device is left out for good, and holds nothing any more', async () => {
  await leaveOut(say.here[device()]);
  await reads(say.left.here(NAME));
  await waitFor(() => {
    expect([porch.rows.map(({ id }) => id), wanted(), browser.subscription]).toEqual([
      ['other'],
      false,
      null,
    ]);
  });
});

test('one of which its push service takes nothing is not counted among those that hear it', async () => {
  porch.rows.find(({ current }) => !current)!.worn = true;
  dispatchEvent(new Event('focus')); // whenever the page had looked before
  await reads(words.card.toHere(device(), 0));
});

test('another is left out until it is opened again, and the page says so', async () => {
  await leaveOut(NAME);
  await reads(say.left.there(NAME));
  expect(porch.rows.map(({ current }) => current)).toEqual([true]);
});

test('one that had gone meanwhile is left out all the same, and the server is not said to be away', async () => {
  porch.refuses = { 'DELETE /push/subscriptions/other': 404 };
  await leaveOut(NAME);
  await reads(say.left.there(NAME));
});

import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { putRight } from './opening';
import { Reminder } from './pages/reminder/reminder';
import { Habits } from './pages/settings/habits';
import { Unheard } from './pages/tonight/unheard';
import { Browser, open, Porch, REMINDER } from './pwa/testing/porch';
import { device } from './shared/device';
import { setWanted } from './shared/subscription';
import { setPerson } from './store/whose';
import { words } from './words';
import { reminder as say } from './words/reminder';

const { unheard } = words.tonight;
let porch: Porch;
let browser: Browser;
let people = 0;

/** Ana has said yes to the knock on this device, and everything stands. */
beforeEach(async () => {
  [porch, browser] = [new Porch(), new Browser()];
  open(porch, browser);
  localStorage.clear();
  setPerson({ id: `ana-${++people}`, name: 'Ana', zone: 'Europe/Berlin' });
  porch.reminder = { ...REMINDER, enabled: true };
  setWanted(true);
  await putRight();
});
afterEach(cleanup);

const line = () => screen.queryByRole('link', { name: unheard[device()] });

/** What an opening finds, as Tonight has it. */
async function opened(): Promise<boolean> {
  await putRight();
  cleanup();
  render(<Unheard />);
  return line() !== null;
}

const DENIED = () => {
  browser.permission = 'denied';
};
const SENT = (at: string, shown: string | null) => () => {
  for (const row of porch.rows) Object.assign(row, { sent_at: at, accepted_at: at, shown_at: shown });
};
const WRONG: Record<string, () => void> = {
  'permission was taken away': DENIED,
  'permission was forgotten': () => {
    browser.permission = 'default';
  },
  'the browser gives no subscription': () => {
    browser.subscription = null;
    browser.broken = true;
  },
  'the last one was not shown': SENT('2026-11-25T20:30:00Z', null),
  'its push service did not take the last one': () => {
    for (const row of porch.rows) row.sent_at = '2026-11-25T20:30:00Z';
  },
};

test('where everything stands, nothing is said', async () => {
  SENT('2026-11-25T20:30:00Z', '2026-11-25T20:30:01Z')();
  expect(await opened()).toBe(false);
});

test.each(Object.entries(WRONG))('when %s, one line says so and leads to the reminder', async (_, goes) => {
  goes();
  expect(await opened()).toBe(true);
  expect(line()?.getAttribute('href')).toBe('/more/reminder');
});

test.each(Object.entries(WRONG))('when %s and no knock is to come, nothing is said', async (_, goes) => {
  goes();
  porch.reminder = { ...porch.reminder, paused_until: '2099-01-01' };
  expect(await opened()).toBe(false);
  porch.reminder = { ...REMINDER, enabled: true, weekdays: [] };
  expect(await opened()).toBe(false);
  porch.reminder = { ...REMINDER, enabled: false };
  expect(await opened()).toBe(false);
});

test('nor is it where nobody has said yes, or where one that the server forgot was made anew', async () => {
  porch.rows = [];
  expect(await opened()).toBe(false);
  setWanted(false);
  porch.rows = [];
  DENIED();
  expect(await opened()).toBe(false);
});

test('without the server it stays as it was', async () => {
  DENIED();
  await opened();
  porch.refuses = { '*': 0 };
  browser.permission = 'granted';
  expect(await opened()).toBe(true);
});

test('what was let be stays so until something else is wrong, or it was well in between', async () => {
  DENIED();
  await opened();
  fireEvent.click(screen.getByRole('button', { name: unheard.letBe }));
  expect(line()).toBeNull();
  expect(await opened()).toBe(false);
  browser.permission = 'default';
  expect(await opened()).toBe(true);
  fireEvent.click(screen.getByRole('button', { name: unheard.letBe }));
  browser.permission = 'granted';
  expect(await opened()).toBe(false);
  browser.permission = 'default';
  expect(await opened()).toBe(true);
});

test('the row under More says it also when it was let be', async () => {
  DENIED();
  await opened();
  fireEvent.click(screen.getByRole('button', { name: unheard.letBe }));
  render(<Habits />);
  expect(screen.getByText(unheard[device()])).toBeTruthy();
});

test('it goes as soon as its page has mended it, or the reminder is turned off there', async () => {
  DENIED();
  await opened();
  render(<Reminder />);
  fireEvent.click(await screen.findByRole('button', { name: say.card.turnOff }));
  await expect.poll(line).toBeNull();
});

test('a knock that comes in while the page opens takes it away', async () => {
  WRONG['the last one was not shown']?.();
  expect(await opened()).toBe(true);
  SENT('2026-11-25T20:30:00Z', '2026-11-25T21:30:00Z')();
  navigator.serviceWorker.dispatchEvent(new MessageEvent('message', { data: { shown: 'd1' } }));
  await expect.poll(line).toBeNull();
});

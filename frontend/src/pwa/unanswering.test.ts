import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { setWanted } from '../shared/subscription';
import { allowHere, endHere, reconcile } from './notifications';
import { Browser, open, OTHER_KEY, Porch } from './testing/porch';

let porch: Porch;
let browser: Browser;

beforeEach(() => {
  [porch, browser] = [new Porch(), new Browser()];
  open(porch, browser);
  setWanted(false);
});
afterEach(() => vi.useRealTimers());

test('a browser that never says what became of it is not waited for, and can be tried again', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  setWanted(true);
  browser.silent = true;
  const found = reconcile();
  await vi.advanceTimersByTimeAsync(30_000);
  expect(await found).toEqual({ state: 'lost' });
  browser.silent = false;
  expect((await reconcile()).state).toBe('on');
});

test('a worker that is still fetching its files is no browser without notices', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  Reflect.set(navigator.serviceWorker, 'ready', new Promise(() => undefined));
  const unasked = reconcile();
  await vi.advanceTimersByTimeAsync(30_000);
  expect(await unasked).toEqual({ state: 'off' });
  const asked = allowHere();
  await vi.advanceTimersByTimeAsync(30_000);
  expect(await asked).toEqual({ state: 'lost' });
});

test('a subscription that the browser cannot read is made anew', async () => {
  await allowHere();
  browser.unreadable = true;
  expect((await reconcile()).state).toBe('on');
  browser.broken = true;
  porch.rows = [];
  expect(await reconcile()).toEqual({ state: 'lost' });
});

test('a no that is said while the browser registers anew comes after it', async () => {
  await allowHere();
  porch.key = OTHER_KEY;
  let registers: () => void = () => undefined;
  const subscribe = browser.pushManager.subscribe;
  browser.pushManager.subscribe = (options) =>
    new Promise((resolve) => (registers = () => resolve(subscribe(options))));
  const opening = reconcile();
  await vi.waitFor(() => expect(porch.asked.at(-1)).toBe('GET /push/key'));
  const end = endHere();
  await new Promise((later) => setTimeout(later, 50));
  registers();
  await Promise.all([opening, end]);
  expect(porch.rows).toEqual([]);
  expect(await reconcile()).toEqual({ state: 'off' });
});

// @vitest-environment node
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser, Device, page } from './testing/device';
import { type Pair, pair, sync, texts, write } from './testing/pair';

browser();
const one = await page();
const other = await page();
const tab = await page();
let server: Pair['server'];
let phone: Pair['phone'];
let tablet: Pair['tablet'];
let journal: Pair['journal'];

beforeEach(async () => {
  ({ server, phone, tablet, journal } = await pair(one, other));
  await new Device(tab, server).reload();
});

const withLocks = navigator;
afterEach(() => {
  vi.stubGlobal('navigator', withLocks);
});

test('two tabs without Web Locks: an answer that was overtaken by a newer one is left alone', async () => {
  vi.stubGlobal('navigator', {});
  await write(tablet, 1, 'They made me tea');
  await sync(tablet);
  let arrive = () => {};
  phone.delays = [new Promise<void>((resolve) => (arrive = resolve))];
  const slow = sync(phone); // in one tab, on its way with the first wording
  await vi.waitFor(() => expect(phone.delays).toEqual([]));
  await write(tablet, 1, 'They made me tea at dawn');
  await sync(tablet);
  await phone.here(() => tab.syncNow());
  arrive();
  await slow;
  await sync(phone);
  expect([await texts(phone), server.taken.length]).toEqual([['They made me tea at dawn'], 2]);
});

test('two tabs that send the same thing at the same time send it once', async () => {
  vi.stubGlobal('navigator', {});
  for (let n = 0; n < 5; n += 1) {
    await write(phone, n, `Line ${n}`);
    await phone.here((app) => Promise.all([app.syncNow(), tab.syncNow()]));
  }
  expect([journal.counter, journal.records.size, phone.stage]).toEqual([5, 5, 'synced']);
  expect(await phone.here((app) => app.waiting())).toBe(0);
});

// @vitest-environment node
import { beforeEach, expect, test } from 'vitest';
import { browser, page, pass } from './testing/device';
import { idOf, type Pair, pair, sync, tenLinesEverywhere, texts, write } from './testing/pair';

browser();
const one = await page();
const other = await page();
let server: Pair['server'];
let phone: Pair['phone'];
let tablet: Pair['tablet'];
let journal: Pair['journal'];

beforeEach(async () => {
  ({ server, phone, tablet, journal } = await pair(one, other));
});

test('cursor_too_old: what was removed meanwhile goes, what was never sent arrives', async () => {
  await tenLinesEverywhere({ server, phone, tablet, journal });
  await write(tablet, 20, 'written far away');
  await write(tablet, 3, 'Line 3, longer');
  for (const n of [1, 3]) await phone.here((app) => app.remove('noticing', idOf(n)));
  pass(11_000);
  await sync(phone);
  journal.sweep();
  await sync(tablet);
  await sync(phone);
  const left = [
    'Line 0',
    'Line 2',
    'Line 3, longer',
    ...[4, 5, 6, 7, 8, 9].map((n) => `Line ${n}`),
    'written far away',
  ];
  expect([await texts(tablet), await texts(phone)]).toEqual([left, left]);
});

test('cursor_too_old from a server that has lost nearly all: it is given back what the device has', async () => {
  await tenLinesEverywhere({ server, phone, tablet, journal });
  for (let n = 0; n < 8; n += 1) journal.records.delete(`noticing ${idOf(n)}`);
  journal.counter = 20;
  journal.sweep();
  await sync(tablet);
  expect([await texts(tablet), journal.records.size]).toMatchObject([{ length: 10 }, 10]);
});

test('cursor_ahead: a server restored from an older copy gets back all it had acknowledged', async () => {
  await write(phone, 1, 'Line 1');
  await sync(phone);
  const copy = structuredClone({ counter: journal.counter, records: journal.records });
  await tenLinesEverywhere({ server, phone, tablet, journal });
  await write(phone, 1, 'Line 1, longer');
  await sync(phone);
  Object.assign(journal, copy, { earlier: new Map() });
  for (const device of [tablet, phone, tablet]) await sync(device);
  const all = ['Line 0', 'Line 1, longer', ...[2, 3, 4, 5, 6, 7, 8, 9].map((n) => `Line ${n}`)];
  expect([await texts(phone), await texts(tablet)]).toEqual([all, all]);
  expect(journal.records.size).toBe(10);
});

test('killed while reading everything anew, the device goes on where it was', async () => {
  await tenLinesEverywhere({ server, phone, tablet, journal });
  journal.counter = 20;
  journal.sweep();
  for (let after = 0; after < 30; after += 1) {
    tablet.breaksAfter = after;
    await sync(tablet);
    await tablet.reload();
  }
  await sync(tablet);
  expect([tablet.stage, await texts(tablet)]).toMatchObject(['synced', { length: 10 }]);
});

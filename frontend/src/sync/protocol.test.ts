// @vitest-environment node
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser, Device, type Fate, page, pass } from './testing/device';
import type { Journal } from './testing/journal';
import { Server } from './testing/server';

browser();
const one = await page();
const other = await page();
const tab = await page();
const DAY = '2026-11-22';
const who = { name: 'Ana', password: 'left the hall light on' };

let server: Server;
let phone: Device;
let tablet: Device;
let journal: Journal;

beforeEach(async () => {
  server = new Server();
  [phone, tablet] = [new Device(one, server), new Device(other, server)];
  for (const device of [phone, tablet, new Device(tab, server)]) await device.reload();
  await phone.here((app) => app.signUp({ ...who, code: null }));
  await tablet.here((app) => app.signIn(who));
  journal = server.accounts[0]!.journal;
  for (const device of [phone, tablet]) await sync(device); // both know who they are from here on
});

const withLocks = navigator;
afterEach(() => {
  vi.stubGlobal('navigator', withLocks);
});

const idOf = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;

function write(device: Device, n: number, text: string): Promise<void> {
  return device.here((app) => app.put('noticing', idOf(n), DAY, { text, signal: null }));
}

function sync(device: Device): Promise<void> {
  return device.here((app) => app.syncNow());
}

function texts(device: Device): Promise<string[]> {
  return device.here(async (app) => (await app.on(DAY)).map(({ body }) => ('text' in body ? body.text : '')));
}

async function tenLinesEverywhere(): Promise<void> {
  for (let n = 0; n < 10; n += 1) await write(phone, n, `Line ${n}`);
  await sync(phone);
  await sync(tablet);
  expect(await texts(tablet)).toHaveLength(10);
}

test('two devices on the same line: both texts can be read, nothing is there twice', async () => {
  await write(phone, 1, 'They made me tea');
  await sync(phone);
  await sync(tablet);
  await write(phone, 1, 'They made me tea at dawn');
  await write(tablet, 1, 'They made me tea in bed');
  for (const device of [phone, tablet, phone]) await sync(device);
  expect(await texts(phone)).toEqual(['They made me tea in bed']);
  expect(await texts(tablet)).toEqual(['They made me tea in bed']);
  for (const device of [phone, tablet]) {
    const before = await device.here((app) => app.wordings('noticing', idOf(1)));
    expect(before.map(({ body }) => body.text)).toContain('They made me tea at dawn');
  }
});

test('a lost answer is asked for again under the same change id, and nothing is written twice', async () => {
  await write(phone, 1, 'They made me tea');
  phone.fates = ['answer lost', 'answer lost'];
  for (let n = 0; n < 3; n += 1) await sync(phone);
  expect(new Set(server.taken.map((change) => change.change_id)).size).toBe(1);
  expect([journal.counter, phone.stage]).toEqual([1, 'synced']);
});

test('typing while a change is under way neither changes it nor is lost', async () => {
  await write(phone, 1, 'They made');
  phone.fates = ['answer lost'];
  await sync(phone);
  await write(phone, 1, 'They made me tea');
  await sync(phone);
  expect(server.taken.map(({ fields }) => fields?.['text'])).toEqual([
    'They made',
    'They made',
    'They made me tea',
  ]);
  expect(journal.records.get(`noticing ${idOf(1)}`)).toMatchObject({
    version: 2,
    fields: { text: 'They made me tea' },
  });
});

test('a refused change is parked with its reason and holds nobody up; writing again tries again', async () => {
  journal.refuse = ({ fields }) => (fields?.['text'] === 'bad' ? 'text_too_long' : null);
  await write(phone, 1, 'bad');
  await write(phone, 2, 'good');
  await sync(phone);
  expect(await texts(phone)).toEqual(['bad', 'good']);
  expect(await phone.here((app) => app.parked())).toMatchObject([
    { id: idOf(1), problem: { code: 'text_too_long', field: 'text' }, unsent: true },
  ]);
  expect([journal.records.size, phone.stage]).toEqual([1, 'synced']);
  await write(phone, 1, 'better');
  await sync(phone);
  expect([await phone.here((app) => app.parked()), journal.records.size]).toEqual([[], 2]);
});

test('a request the server will not read is halved until the change at fault is alone, and that one is parked', async () => {
  const honest = server.answer.bind(server);
  server.answer = (method, path, body, session) => {
    const poisoned = JSON.stringify(body).includes('poison');
    if (poisoned) return { status: 422, body: { code: 'body_malformed', title: 'No.', status: 422 } };
    return honest(method, path, body, session);
  };
  for (let n = 0; n < 20; n += 1) await write(phone, n, n === 13 ? 'poison' : `Line ${n}`);
  await sync(phone);
  expect(journal.records.size).toBe(19);
  expect(await phone.here((app) => app.parked())).toMatchObject([
    { id: idOf(13), problem: { code: 'body_malformed' } },
  ]);
});

test('401: signed out, and nothing is discarded; signing in again goes on where it stopped', async () => {
  await write(phone, 1, 'They made me tea');
  server.sessions.clear();
  await sync(phone);
  expect([phone.stage, await texts(phone)]).toEqual(['signed_out', ['They made me tea']]);
  await phone.here((app) => app.signIn(who));
  await sync(phone);
  expect([phone.stage, journal.records.size]).toEqual(['synced', 1]);
});

test("with somebody else's session nothing of this notebook leaves", async () => {
  await phone.reload();
  phone.session = server.answer('POST', '/api/people', { ...who, name: 'Cleo' }, null).session ?? null;
  await write(phone, 1, 'They made me tea');
  await sync(phone);
  expect([phone.stage, server.taken]).toEqual(['signed_out', []]);
});

test.each<Fate>(['html', '500', 'request lost'])(
  'an answer of "%s" changes and deletes nothing',
  async (fate) => {
    await tenLinesEverywhere();
    await write(tablet, 3, 'Line 3, longer');
    tablet.fates = [fate];
    await sync(tablet);
    expect([tablet.stage, await texts(tablet)]).toMatchObject([/failed|offline/, { length: 10 }]);
    await sync(tablet);
    expect(tablet.stage).toBe('synced');
  },
);

test.each([
  ['no verdict on what was sent', { verdicts: [], changes: [], cursor: 99, more: false }],
  ['a cursor that goes back', { verdicts: [], changes: [], cursor: 0, more: false }],
  ['more, without going on', { verdicts: [], changes: [], cursor: 10, more: true }],
  [
    'a change without fields',
    { verdicts: [], changes: [{ kind: 'noticing', id: idOf(1), version: 11 }], cursor: 11, more: false },
  ],
  [
    'changes out of order',
    {
      verdicts: [],
      changes: [12, 11].map((version) => ({ kind: 'x', id: 'y', version, removed: true })),
      cursor: 12,
      more: false,
    },
  ],
])('an answer with %s is not believed', async (_, body) => {
  await tenLinesEverywhere();
  if (body.cursor === 99) await write(tablet, 1, 'again');
  const honest = server.answer.bind(server);
  server.answer = (method, path, sent, session) =>
    path === '/api/sync' ? { status: 200, body } : honest(method, path, sent, session);
  await sync(tablet);
  expect([tablet.stage, await texts(tablet)]).toMatchObject(['failed', { length: 10 }]);
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

test('a notebook of thousands arrives page by page', async () => {
  for (let n = 0; n < 1201; n += 1) {
    journal.exchange(0, [
      {
        change_id: `c${n}`,
        kind: 'noticing',
        id: idOf(n),
        base_version: 0,
        fields: { day: DAY, text: `Line ${n}`, signal: null },
      },
    ]);
  }
  await sync(tablet);
  expect(await texts(tablet)).toHaveLength(1201);
});

test('a download that would empty the notebook is not believed until all of it is said again', async () => {
  await tenLinesEverywhere();
  const honest = server.answer.bind(server);
  let lies = 1;
  server.answer = (method, path, body, session) => {
    if (path !== '/api/sync' || lies-- <= 0) return honest(method, path, body, session);
    const changes = Array.from({ length: 8 }, (_, n) => ({
      kind: 'noticing',
      id: idOf(n),
      version: 11 + n,
      removed: true,
    }));
    return { status: 200, body: { verdicts: [], changes, cursor: 18, more: false } };
  };
  await sync(tablet);
  expect([tablet.stage, await texts(tablet)]).toMatchObject(['synced', { length: 10 }]);
});

test('who removes most of a notebook on one device finds it removed on the other, too', async () => {
  await tenLinesEverywhere();
  for (let n = 0; n < 8; n += 1) await phone.here((app) => app.remove('noticing', idOf(n)));
  pass(11_000);
  for (const device of [phone, tablet]) await sync(device);
  expect([await texts(phone), await texts(tablet)]).toEqual([
    ['Line 8', 'Line 9'],
    ['Line 8', 'Line 9'],
  ]);
  expect(journal.trash.size).toBe(0);
});

test('cursor_too_old: what was removed meanwhile goes, what was never sent arrives', async () => {
  await tenLinesEverywhere();
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
  await tenLinesEverywhere();
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
  await tenLinesEverywhere();
  await write(phone, 1, 'Line 1, longer');
  await sync(phone);
  Object.assign(journal, copy, { earlier: new Map() });
  for (const device of [tablet, phone, tablet]) await sync(device);
  const all = ['Line 0', 'Line 1, longer', ...[2, 3, 4, 5, 6, 7, 8, 9].map((n) => `Line ${n}`)];
  expect([await texts(phone), await texts(tablet)]).toEqual([all, all]);
  expect(journal.records.size).toBe(10);
});

test('killed while reading everything anew, the device goes on where it was', async () => {
  await tenLinesEverywhere();
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

test("the server's earlier states can be read here once they were asked for", async () => {
  await write(phone, 1, 'They made me coffee');
  await sync(phone);
  await write(phone, 1, 'They made me tea');
  await sync(phone);
  await phone.here(async (app) => {
    for (let twice = 0; twice < 2; twice += 1) await app.fetchEarlier('noticing', idOf(1));
    expect(await app.wordings('noticing', idOf(1))).toEqual([
      { version: 1, day: DAY, body: { text: 'They made me coffee', signal: null } },
    ]);
  });
});

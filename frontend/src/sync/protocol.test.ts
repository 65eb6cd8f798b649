// @vitest-environment node
import { beforeEach, expect, test } from 'vitest';
import { browser, page } from './testing/device';
import { ANA, DAY, idOf, type Pair, pair, sync, texts, write } from './testing/pair';

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
  await phone.here((app) => app.signIn(ANA));
  await sync(phone);
  expect([phone.stage, journal.records.size]).toEqual(['synced', 1]);
});

test("with somebody else's session nothing of this notebook leaves", async () => {
  await phone.reload();
  phone.session = server.answer('POST', '/api/people', { ...ANA, name: 'Cleo' }, null).session ?? null;
  await write(phone, 1, 'They made me tea');
  await sync(phone);
  expect([phone.stage, server.taken]).toEqual(['signed_out', []]);
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

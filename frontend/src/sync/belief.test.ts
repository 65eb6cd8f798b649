// @vitest-environment node
import { beforeEach, expect, test } from 'vitest';
import { browser, type Fate, page, pass } from './testing/device';
import { DAY, idOf, type Pair, pair, sync, tenLinesEverywhere, texts, write } from './testing/pair';

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

test.each<Fate>(['html', '500', 'request lost'])(
  'an answer of "%s" changes and deletes nothing',
  async (fate) => {
    await tenLinesEverywhere({ server, phone, tablet, journal });
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
  await tenLinesEverywhere({ server, phone, tablet, journal });
  if (body.cursor === 99) await write(tablet, 1, 'again');
  const honest = server.answer.bind(server);
  server.answer = (method, path, sent, session) =>
    path === '/api/sync' ? { status: 200, body } : honest(method, path, sent, session);
  await sync(tablet);
  expect([tablet.stage, await texts(tablet)]).toMatchObject(['failed', { length: 10 }]);
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
  await tenLinesEverywhere({ server, phone, tablet, journal });
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
  await tenLinesEverywhere({ server, phone, tablet, journal });
  for (let n = 0; n < 8; n += 1) await phone.here((app) => app.remove('noticing', idOf(n)));
  pass(11_000);
  for (const device of [phone, tablet]) await sync(device);
  expect([await texts(phone), await texts(tablet)]).toEqual([
    ['Line 8', 'Line 9'],
    ['Line 8', 'Line 9'],
  ]);
  expect(journal.trash.size).toBe(0);
});

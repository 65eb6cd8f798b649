// @vitest-environment node
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { close, connect, database, StorageRefused } from './database';
import { MIGRATIONS } from './migrations';
import { type News, onNews } from './news';
import { put } from './records';
import { ANONYMOUS } from './whose';

const tea = { text: 'Tea', signal: null };
const states: string[] = [];
const stop = onNews((news: News) => {
  if (news.about === 'storage') states.push(news.state);
});

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  states.length = 0;
});

afterEach(async () => {
  await close();
  vi.unstubAllGlobals();
});

afterAll(stop);

test.each(MIGRATIONS.map((_, n) => n + 1))(
  'a notebook of release step %i is whole after the steps since',
  async (from) => {
    const old = await openDB(ANONYMOUS, from, {
      upgrade(db, _from, _to, tx) {
        for (const step of MIGRATIONS.slice(0, from)) step(db, tx);
      },
    });
    const record = { kind: 'noticing', id: 'a', day: '2026-11-22', version: 2, body: tea };
    await old.put('records', record);
    old.close();
    const db = await connect(ANONYMOUS);
    expect(db.version).toBe(MIGRATIONS.length);
    expect(await db.get('records', ['noticing', 'a'])).toEqual(record);
    db.close();
  },
);

test('a tab of a newer release gets its way at once: this one lets go', async () => {
  await put('noticing', 'a', '2026-11-22', tea);
  const newer = await openDB(ANONYMOUS, MIGRATIONS.length + 1);
  expect(await newer.count('records')).toBe(1);
  newer.close();
});

test('under a newer release the page says that it is in the way of itself, and loses nothing', async () => {
  await put('noticing', 'a', '2026-11-22', tea);
  (await openDB(ANONYMOUS, MIGRATIONS.length + 1)).close();
  await expect(put('noticing', 'b', '2026-11-22', tea)).rejects.toThrow(StorageRefused);
  expect(states.at(-1)).toBe('blocked');
});

test('an older tab that does not let go is told of at once, and waited for', async () => {
  const stubborn = await openDB(ANONYMOUS, 1, { upgrade: (db) => void db.createObjectStore('x') });
  const deleting = new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(ANONYMOUS);
    request.onsuccess = () => {
      resolve();
    };
    request.onerror = reject;
  });
  const opening = database();
  await vi.waitFor(() => {
    expect(states).toContain('blocked');
  }, 4000);
  stubborn.close();
  await deleting;
  expect((await opening).version).toBe(MIGRATIONS.length);
  expect(states.at(-1)).toBe('ok');
});

test('without IndexedDB nothing is kept, and said to be', async () => {
  vi.stubGlobal('indexedDB', undefined);
  await expect(put('noticing', 'a', '2026-11-22', tea)).rejects.toThrow(StorageRefused);
  expect(states).toEqual(['refused']);
});

test('a full device keeps nothing, and says so', async () => {
  await database();
  const full = new DOMException('No room.', 'QuotaExceededError');
  const adding = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw full;
  });
  await expect(put('noticing', 'a', '2026-11-22', tea)).rejects.toThrow(StorageRefused);
  adding.mockRestore();
  expect(states.at(-1)).toBe('refused');
  await put('noticing', 'a', '2026-11-22', tea);
  expect(states.at(-1)).toBe('ok');
});

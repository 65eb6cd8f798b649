import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { madeOn } from '../store/copy';
import { database } from '../store/database';
import { tell } from '../store/news';
import { put } from '../store/records';
import { setPerson } from '../store/whose';
import { me } from './me';
import { storage } from './storage';
import { syncState } from './sync';

const ana = { id: '00000000-0000-4000-8000-000000000001', name: 'Ana', zone: 'Europe/Berlin' };
const tea = { text: 'Tea', signal: null };

test('without an account everything is local, and counted', async () => {
  await put('noticing', 'a', '2026-11-22', tea);
  await vi.waitFor(() =>
    expect(syncState.value).toMatchObject({ phase: 'local', waiting: 1, syncedAt: null, parked: [] }),
  );
  expect(me.value).toBeNull();
});

test('with an account the phase says what is so', async () => {
  setPerson(ana);
  expect(me.value).toEqual(ana);
  await vi.waitFor(() => expect(syncState.value).toMatchObject({ phase: 'waiting', waiting: 0 }));
  for (const stage of ['syncing', 'offline', 'signed_out', 'failed'] as const) {
    tell({ about: 'progress', stage });
    expect(syncState.value.phase).toBe(stage);
  }
  await (await database()).put('facts', Date.UTC(2026, 10, 22, 20, 4), 'synced_at');
  tell({ about: 'progress', stage: 'synced' });
  await vi.waitFor(() => expect(syncState.value.phase).toBe('synced'));
  expect(syncState.value.syncedAt).toEqual(new Date(Date.UTC(2026, 10, 22, 20, 4)));
  await put('noticing', 'b', '2026-11-22', tea);
  await vi.waitFor(() => expect(syncState.value).toMatchObject({ phase: 'waiting', waiting: 1 }));
});

test('what the server did not take is listed with its reason, and no longer counted as waiting', async () => {
  const refused = { code: 'night_full', title: 'Full.', field: 'day' };
  await (
    await database()
  ).put('outbox', { ...madeOn(null), waiting: true, refused, kind: 'noticing', id: 'b' });
  tell({ about: 'entries', days: [], byHand: false });
  await vi.waitFor(() =>
    expect(syncState.value.parked).toMatchObject([{ id: 'b', body: tea, problem: refused }]),
  );
  expect(syncState.value.waiting).toBe(0);
});

test('storage says when nothing is kept', () => {
  expect(storage.value).toBe('ok');
  tell({ about: 'storage', state: 'refused' });
  expect(storage.value).toBe('refused');
});

import 'fake-indexeddb/auto';
import { render } from '@testing-library/preact';
import { h } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { close } from '../store/database';
import { tell } from '../store/news';
import { put, remove } from '../store/records';
import { entries, useEntries } from './entries';

const tea = { text: 'Tea', signal: null };

beforeEach(async () => {
  await close();
  vi.stubGlobal('indexedDB', new IDBFactory());
});

function texts(live: ReturnType<typeof entries>): string[] | undefined {
  return live.found.value?.map(({ body }) => ('text' in body ? body.text : ''));
}

test('null until it was read, and then right with every write in its nights', async () => {
  const live = entries('2026-11-16', '2026-11-22');
  expect(live.found.value).toBeNull();
  await vi.waitFor(() => expect(live.found.value).toEqual([]));
  await put('noticing', 'a', '2026-11-22', tea);
  await vi.waitFor(() => expect(texts(live)).toEqual(['Tea']));
  await put('noticing', 'a', '2026-11-22', { ...tea, text: 'Tea in bed' });
  await vi.waitFor(() => expect(texts(live)).toEqual(['Tea in bed']));
  await put('noticing', 'b', '2026-11-23', tea);
  await remove('noticing', 'a');
  await vi.waitFor(() => expect(texts(live)).toEqual([]));
  live.release();
});

test('an entry that moves to another night leaves the one and comes to the other', async () => {
  const [sunday, monday] = [entries('2026-11-22', '2026-11-22'), entries('2026-11-23', '2026-11-23')];
  await put('noticing', 'a', '2026-11-22', tea);
  await vi.waitFor(() => expect(texts(sunday)).toEqual(['Tea']));
  await put('noticing', 'a', '2026-11-23', tea);
  await vi.waitFor(() => expect([texts(sunday), texts(monday)]).toEqual([[], ['Tea']]));
});

test('news from another tab is followed', async () => {
  const live = entries('2026-11-22', '2026-11-22');
  await vi.waitFor(() => expect(live.found.value).toEqual([]));
  const other = new BroadcastChannel('porchlight');
  await put('noticing', 'a', '2026-11-22', tea);
  await vi.waitFor(() => expect(texts(live)).toEqual(['Tea']));
  other.postMessage({ about: 'entries', days: ['2026-11-22'], byHand: true });
  const before = live.found.value;
  await vi.waitFor(() => expect(live.found.value).not.toBe(before));
  other.close();
});

test('what was released follows no longer', async () => {
  const live = entries('2026-11-22', '2026-11-22');
  live.release();
  await put('noticing', 'a', '2026-11-22', tea);
  expect(live.found.value).toBeNull();
});

test('what cannot be read is not taken for empty, until it can be', async () => {
  vi.stubGlobal('indexedDB', undefined);
  const live = entries('2026-11-22', '2026-11-22');
  await vi.waitFor(() => expect(live.unread.value).toBe(true));
  expect(live.found.value).toBeNull();
  vi.stubGlobal('indexedDB', new IDBFactory());
  await put('noticing', 'a', '2026-11-22', tea);
  await vi.waitFor(() => expect(texts(live)).toEqual(['Tea']));
  expect(live.unread.value).toBe(false);
  // A later reading that is refused leaves what was read.
  await close();
  vi.stubGlobal('indexedDB', undefined);
  tell({ about: 'person' });
  await new Promise((done) => setTimeout(done, 20));
  expect([texts(live), live.unread.value]).toEqual([['Tea'], false]);
  live.release();
});

test('a component is drawn again when its nights change', async () => {
  const Night = () => h('p', null, useEntries('2026-11-22', '2026-11-22')?.length ?? 'reading');
  const { container } = render(h(Night, null));
  expect(container.textContent).toBe('reading');
  await vi.waitFor(() => expect(container.textContent).toBe('0'));
  await put('noticing', 'a', '2026-11-22', tea);
  await vi.waitFor(() => expect(container.textContent).toBe('1'));
  tell({ about: 'person' });
});

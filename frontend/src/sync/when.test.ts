// When something is sent, by a clock that the test moves.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mark } from '../store/marks';
import { pause } from './backoff';
import { Server } from './testing/server';

const DAY = '2026-11-22';
const tea = { text: 'Tea', signal: null };
const ID = '00000000-0000-7000-8000-000000000001';

let server: Server;
let session: string | null;
let online: boolean;
let sent: string[];

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: Date.UTC(2026, 10, 22, 20) });
  vi.spyOn(Math, 'random').mockReturnValue(0);
  server = new Server();
  const reply = server.answer('POST', '/api/people', { name: 'Ana', password: 'x', zone: 'UTC' }, null);
  session = reply.session ?? null;
  online = true;
  sent = [];
  mark('person', JSON.stringify(reply.body));
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('BroadcastChannel', undefined);
  vi.stubGlobal('fetch', (address: string, { method = 'GET', body }: { method?: string; body?: string }) => {
    if (!online) return Promise.reject(new TypeError('Failed to fetch'));
    if (address === '/api/sync') sent.push(body ?? '');
    const answer = server.answer(
      method,
      address,
      JSON.parse(body ?? '{}') as Record<string, unknown>,
      session,
    );
    const headers = { 'content-type': 'application/json' };
    return Promise.resolve(new Response(JSON.stringify(answer.body), { status: answer.status, headers }));
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  localStorage.clear();
});

/** The page begins: its first sync is over when this resolves. */
async function start() {
  const [{ startSyncing }, records, { onNews }] = await Promise.all([
    import('./when'),
    import('../store/records'),
    import('../store/news'),
  ]);
  const stages: string[] = [];
  onNews((news) => {
    if (news.about === 'progress') stages.push(news.stage);
  });
  startSyncing();
  await vi.waitFor(() => {
    expect(stages.at(-1)).toMatch(/synced|offline|signed_out/);
  });
  sent = [];
  return { ...records, stages };
}

/** The real one, on which the database of the tests runs. */
const soon = Reflect.get(globalThis, 'setImmediate') as (then: () => void) => void;

/** Lets `milliseconds` go by, and whatever they set off come to its end. */
async function pass(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
  for (let n = 0; n < 100; n += 1) await new Promise<void>(soon);
}

test('what is typed leaves two seconds after the last key', async () => {
  const { put } = await start();
  await put('noticing', ID, DAY, { text: 'Te', signal: null });
  await pass(1_900);
  await put('noticing', ID, DAY, tea);
  await pass(1_900);
  expect(sent).toEqual([]);
  await pass(200);
  expect(sent.join()).toContain('"Tea"');
  expect(server.accounts[0]!.journal.counter).toBe(1);
});

test.each(['blur', 'pagehide'])('on %s it leaves at once', async (leaving) => {
  const { put } = await start();
  await put('noticing', ID, DAY, tea);
  dispatchEvent(new Event(leaving));
  await pass(0);
  expect(sent.join()).toContain('"Tea"');
});

test('a hidden page with nothing to send asks for nothing', async () => {
  await start();
  dispatchEvent(new Event('pagehide'));
  dispatchEvent(new Event('blur'));
  await pass(0);
  expect(sent).toEqual([]);
});

test('coming back asks what is new', async () => {
  await start();
  document.dispatchEvent(new Event('visibilitychange'));
  await pass(0);
  expect(sent).toContain('{"cursor":0,"changes":[]}');
});

test('a removal leaves when it can no longer be undone', async () => {
  const { put, remove } = await start();
  await put('noticing', ID, DAY, tea);
  await pass(2_000);
  sent = [];
  await remove('noticing', ID);
  await pass(9_900);
  expect(sent.join()).not.toContain('removed');
  await pass(200);
  expect(sent.join()).toContain('"removed":true');
});

test('without a network it tries again, ever more rarely, and at once when there is one', async () => {
  const { put, stages } = await start();
  online = false;
  await put('noticing', ID, DAY, tea);
  await pass(2_000);
  const failures = () => stages.filter((stage) => stage === 'offline').length;
  expect(failures()).toBe(1);
  await pass(2_000);
  expect(failures()).toBe(2);
  await pass(3_900);
  expect(failures()).toBe(2);
  await pass(200);
  expect(failures()).toBe(3);
  online = true;
  dispatchEvent(new Event('online'));
  await pass(0);
  expect(stages.at(-1)).toBe('synced');
  expect(server.accounts[0]!.journal.records.size).toBe(1);
});

test('signed out, it does not knock again and again', async () => {
  server.sessions.clear();
  const { stages } = await start();
  expect(stages.at(-1)).toBe('signed_out');
  await pass(3_600_000);
  expect(stages.filter((stage) => stage === 'signed_out')).toHaveLength(1);
});

test('a page that is seen looks every half minute for what other devices wrote', async () => {
  await start();
  await pass(29_000);
  expect(sent).toEqual([]);
  await pass(2_000);
  expect(sent).toHaveLength(1);
  await pass(31_000);
  expect(sent).toHaveLength(2);
});

test('one that is not seen looks every five minutes', async () => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  await start();
  await pass(299_000);
  expect(sent).toEqual([]);
  await pass(2_000);
  expect(sent).toHaveLength(1);
});

test('a look that finds nothing leaves the time that is shown alone for five minutes', async () => {
  await start();
  const { syncedAt } = await import('../store/facts');
  const first = await syncedAt();
  await pass(31_000);
  expect(sent).toHaveLength(1);
  expect(await syncedAt()).toEqual(first);
  await pass(300_000);
  expect((await syncedAt())!.getTime() - first!.getTime()).toBeGreaterThanOrEqual(300_000);
});

test('pauses double up to five minutes, less up to half by chance, and heed the server', () => {
  expect([1, 2, 3, 8, 9, 50].map((failures) => pause(failures, 0))).toEqual([
    2_000, 4_000, 8_000, 256_000, 300_000, 300_000,
  ]);
  expect(pause(3, 1)).toBe(4_000);
  expect(pause(1, 0, 60)).toBe(60_000);
});

// A device of the model: a browser's storage and network around the page's real modules.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import type { Server } from './server';

/** What may become of a request. */
export type Fate = 'answered' | 'request lost' | 'answer lost' | 'sent twice' | 'html' | '500';

/** One loading of the modules that matter; two of them are two pages that share nothing. */
export async function page() {
  vi.resetModules();
  const [records, earlier, outbox, database, whose, account, sync, adoption, fetching, leaving, news] =
    await Promise.all([
      import('../../store/records'),
      import('../../store/earlier'),
      import('../../store/outbox'),
      import('../../store/database'),
      import('../../store/whose'),
      import('../account'),
      import('../sync'),
      import('../adoption'),
      import('../earlier'),
      import('../leaving'),
      import('../../store/news'),
    ]);
  return {
    ...records,
    ...earlier,
    ...outbox,
    ...database,
    ...whose,
    ...account,
    ...sync,
    ...adoption,
    ...fetching,
    ...leaving,
    ...news,
  };
}
export type Page = Awaited<ReturnType<typeof page>>;

export class Device {
  /** What became of the last sync. */
  stage: string | null = null;
  /** The next requests' fates; 'answered' when there are no more. */
  fates: Fate[] = [];
  /** After how many writes to the database its transaction breaks off; null for never. */
  breaksAfter: number | null = null;
  session: string | null = null;
  /** What the next answers wait for on their way back. */
  delays: Promise<void>[] = [];
  indexedDB = new IDBFactory();
  marks = new Map<string, string>();

  constructor(
    readonly page: Page,
    readonly server: Server,
    /** How far this device's clock is off (milliseconds). */
    readonly clockOff = 0,
  ) {
    page.onNews((news) => {
      if (news.about === 'progress' && isAt(this)) this.stage = news.stage;
    });
  }

  /** Runs `work` as on this device. */
  async here<T>(work: (page: Page) => Promise<T>): Promise<T> {
    goTo(this);
    Object.assign(globalThis, { indexedDB: this.indexedDB });
    vi.setSystemTime(now + this.clockOff);
    return work(this.page);
  }

  /** The page is closed and opened again: memory is gone, storage stays. */
  async reload(): Promise<void> {
    this.breaksAfter = null;
    await this.here(async ({ close, tell }) => {
      await close();
      tell({ about: 'person' });
    });
  }

  respond(method: string, path: string, body: string | undefined): Response {
    const fate = this.fates.shift() ?? 'answered';
    if (fate === 'html')
      return new Response('<p>Welcome to the airport</p>', { headers: { 'content-type': 'text/html' } });
    if (fate === '500') return new Response('', { status: 500 });
    if (fate === 'request lost') throw new TypeError('Failed to fetch');
    const read = JSON.parse(body ?? '{}') as Record<string, unknown>;
    let reply = this.server.answer(method, path, read, this.session);
    if (fate === 'sent twice') reply = this.server.answer(method, path, read, this.session);
    if (reply.session !== undefined) this.session = reply.session;
    if (fate === 'answer lost') throw new TypeError('Failed to fetch');
    const headers = { 'content-type': reply.status < 400 ? 'application/json' : 'application/problem+json' };
    return new Response(reply.body && JSON.stringify(reply.body), { status: reply.status, headers });
  }
}

let current: Device | null = null;

function goTo(device: Device): void {
  current = device;
}

function isAt(device: Device): boolean {
  return current === device;
}

let now = Date.UTC(2026, 10, 22, 20);

/** Time goes on, for everybody. */
export function pass(milliseconds: number): void {
  now += milliseconds;
}

/** Puts the model's browser in place of the real one; call once in a test file. */
export function browser(): void {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.stubGlobal('BroadcastChannel', undefined);
  vi.stubGlobal('fetch', async (address: string, { method, body }: { method: string; body?: string }) => {
    const answer = current?.respond(method, address, body);
    await current?.delays.shift();
    return answer;
  });
  vi.stubGlobal(
    'localStorage',
    new Proxy({} as Storage, {
      get: (_, name) =>
        ({
          getItem: (key: string) => current?.marks.get(key) ?? null,
          setItem: (key: string, value: string) => current?.marks.set(key, value),
          removeItem: (key: string) => current?.marks.delete(key),
        })[name as string],
      ownKeys: () => [...(current?.marks.keys() ?? [])],
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
    }),
  );
  for (const method of ['put', 'add', 'delete'] as const) {
    const real = Reflect.get(IDBObjectStore.prototype, method) as (
      ...given: unknown[]
    ) => IDBRequest<IDBValidKey>;
    Object.defineProperty(IDBObjectStore.prototype, method, {
      value(this: IDBObjectStore, ...given: unknown[]) {
        if (current?.breaksAfter === 0) throw new DOMException('The page was killed.', 'AbortError');
        if (current?.breaksAfter) current.breaksAfter -= 1;
        return real.apply(this, given);
      },
    });
  }
}

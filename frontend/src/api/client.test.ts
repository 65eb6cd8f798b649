// @vitest-environment node
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { call } from './client';
import { Problem } from './problems';

const answers = vi.fn<(address: string, init: RequestInit) => Promise<Response>>();

beforeEach(() => {
  vi.stubGlobal('fetch', answers);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  answers.mockReset();
});

function json(body: unknown, status = 200, type = 'application/json'): Promise<Response> {
  return Promise.resolve(new Response(JSON.stringify(body), { status, headers: { 'content-type': type } }));
}

async function problemOf(answer: () => Promise<Response>): Promise<Problem> {
  answers.mockImplementationOnce(answer);
  const error: unknown = await call('GET', '/me').catch((problem: unknown) => problem);
  if (!(error instanceof Problem)) throw new Error('that was no problem');
  return error;
}

test('a body goes out as JSON, to our own origin, with its cookie, past every cache', async () => {
  answers.mockImplementationOnce(() => json({ cursor: 1 }));
  expect(await call('POST', '/sync', { cursor: 0 })).toEqual({ cursor: 1 });
  const [address, init] = answers.mock.calls[0]!;
  expect(address).toBe('/api/sync');
  expect(init).toMatchObject({
    method: 'POST',
    body: '{"cursor":0}',
    headers: { 'content-type': 'application/json' },
    credentials: 'same-origin',
    cache: 'no-store',
    keepalive: true,
  });
});

test('a body that may be too large to outlive the page does not ask for it', async () => {
  answers.mockImplementationOnce(() => json({}));
  await call('POST', '/sync', { text: 'x'.repeat(25_000) });
  expect(answers.mock.calls[0]![1].keepalive).toBe(false);
});

test('an answer without a body is null', async () => {
  answers.mockResolvedValueOnce(new Response(null, { status: 204 }));
  expect(await call('DELETE', '/session')).toBeNull();
});

test('a problem keeps its code, title, field and status', async () => {
  const body = {
    type: 'urn:porchlight:text_too_long',
    title: 'Too long.',
    status: 422,
    code: 'text_too_long',
    field: 'text',
  };
  expect(await problemOf(() => json(body, 422, 'application/problem+json'))).toMatchObject({
    code: 'text_too_long',
    title: 'Too long.',
    field: 'text',
    status: 422,
    retryAfter: null,
  });
});

test('a busy server says for how long it wants to be left alone', async () => {
  const headers = { 'content-type': 'application/problem+json', 'retry-after': '7' };
  const busy = () =>
    Promise.resolve(new Response('{"code":"busy","title":"Busy."}', { status: 503, headers }));
  expect((await problemOf(busy)).retryAfter).toBe(7);
});

test.each([
  [
    'a page of HTML',
    () => Promise.resolve(new Response('<p>Welcome</p>', { headers: { 'content-type': 'text/html' } })),
  ],
  [
    'HTML that calls itself JSON',
    () => Promise.resolve(new Response('<p>', { headers: { 'content-type': 'application/json' } })),
  ],
  [
    'half of a body',
    () => Promise.resolve(new Response('{"cursor":', { headers: { 'content-type': 'application/json' } })),
  ],
  ['a list', () => json([])],
  ['nothing', () => Promise.resolve(new Response(''))],
  ["a proxy's 502", () => Promise.resolve(new Response('<h1>Bad gateway</h1>', { status: 502 }))],
])('%s is no answer', async (_, answer) => {
  expect((await problemOf(answer)).code).toBe('malformed');
});

test('no network is offline', async () => {
  expect(await problemOf(() => Promise.reject(new TypeError('Failed to fetch')))).toMatchObject({
    code: 'offline',
    status: 0,
  });
});

test('a server that is silent for ten seconds is offline', async () => {
  vi.useFakeTimers();
  answers.mockImplementationOnce((_, { signal }) => {
    return new Promise((_resolve, reject) => {
      signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')));
    });
  });
  const failed = call('GET', '/me').catch((problem: unknown) => (problem as Problem).code);
  await vi.advanceTimersByTimeAsync(9_999);
  expect(await Promise.race([failed, Promise.resolve('waiting')])).toBe('waiting');
  await vi.advanceTimersByTimeAsync(1);
  expect(await failed).toBe('offline');
});

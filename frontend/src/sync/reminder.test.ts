// @vitest-environment node
import { afterEach, expect, test, vi } from 'vitest';
import { trial } from './reminder';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('one knock now is waited for as long as the server waits for the push service', async () => {
  vi.useFakeTimers();
  const said = { delivery: 'd1', outcome: 'unreachable' };
  vi.stubGlobal('fetch', (_: string, { signal }: RequestInit) => {
    const { promise, resolve, reject } = Promise.withResolvers<Response>();
    signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')));
    setTimeout(
      () => resolve(new Response(JSON.stringify(said), { headers: { 'content-type': 'application/json' } })),
      15_500,
    );
    return promise;
  });
  const asked = trial('s1').catch((problem: unknown) => problem);
  await vi.advanceTimersByTimeAsync(16_000);
  expect(await asked).toEqual(said);
});

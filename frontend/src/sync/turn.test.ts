// @vitest-environment node
import { afterEach, expect, test, vi } from 'vitest';
import { inTurn } from './turn';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Three that want the turn at once, the second of whom fails: who was in at the same time as somebody else? */
async function crowd(): Promise<{ results: string[]; most: number }> {
  let inside = 0;
  let most = 0;
  const work = (n: number) => async () => {
    most = Math.max(most, ++inside);
    await new Promise((resolve) => setTimeout(resolve, 5));
    inside -= 1;
    if (n === 2) throw new Error('failed');
    return `${n}`;
  };
  const settled = await Promise.allSettled([1, 2, 3].map((n) => inTurn(work(n))));
  return { results: settled.map((one) => (one.status === 'fulfilled' ? one.value : 'failed')), most };
}

test('one at a time by Web Locks, and a failure holds nobody up', async () => {
  let tail: Promise<unknown> = Promise.resolve();
  const request = vi.fn((_: string, work: () => Promise<unknown>) => {
    const mine = tail.then(work);
    tail = mine.catch(() => undefined);
    return mine;
  });
  vi.stubGlobal('navigator', { locks: { request } });
  expect(await crowd()).toEqual({ results: ['1', 'failed', '3'], most: 1 });
  expect(request).toHaveBeenCalledTimes(3);
});

test('one at a time without them', async () => {
  vi.stubGlobal('navigator', {});
  expect(await crowd()).toEqual({ results: ['1', 'failed', '3'], most: 1 });
});

// One at a time: whoever exchanges, adopts or erases does so alone, over all tabs where the browser has Web Locks.

let last: Promise<unknown> = Promise.resolve();

/**
 * Runs `work` when nobody else in this browser has the turn. Without Web Locks (plain http, old browsers) only this tab is
 * held back; two tabs may then send the same changes, which the server takes once.
 */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const locks = (navigator as Partial<Navigator>).locks;
  if (locks) return locks.request('porchlight-turn', () => work()); // which is not given the lock
  const mine = last.then(work);
  last = mine.catch(() => undefined);
  return mine;
}

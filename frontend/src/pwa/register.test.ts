import { expect, test } from 'vitest';
import { givenUp } from './register';

test('a first worker that could not get its files is not waited for', async () => {
  const worker = Object.assign(new EventTarget(), { state: 'installing' });
  let done = false;
  const given = givenUp(worker as unknown as ServiceWorker).then(() => (done = true));
  worker.state = 'installed';
  worker.dispatchEvent(new Event('statechange'));
  await Promise.resolve();
  expect(done).toBe(false);
  worker.state = 'redundant';
  worker.dispatchEvent(new Event('statechange'));
  await given;
});

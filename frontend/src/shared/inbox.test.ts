import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { clear, leave, waiting } from './inbox';

beforeEach(() => clear());

test('what was shared waits in order until it is taken', async () => {
  await leave('one');
  await leave('two');
  const texts = await waiting();
  expect(texts.map(({ text }) => text)).toEqual(['one', 'two']);
  await clear(texts[0]!.key);
  expect((await waiting()).map(({ text }) => text)).toEqual(['two']);
});

test('signing out leaves nothing in it', async () => {
  await leave('one');
  await clear();
  expect(await waiting()).toEqual([]);
});

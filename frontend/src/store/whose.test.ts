import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { StorageRefused } from './database';
import { clearMarks } from './marks';
import { all, put } from './records';
import { sameHands, setPerson } from './whose';

test('a write that was begun before somebody signed out does not land in the notebook that comes next', async () => {
  setPerson({ id: 'ana', name: 'Ana', zone: 'UTC' });
  const written = put('noticing', 'n1', '2026-11-25', { text: 'Secret', signal: null });
  clearMarks();
  await expect(written).rejects.toThrow(StorageRefused);
  expect(await all('noticing')).toEqual([]);
});

test('signing up is no departure: what was being written goes along', () => {
  const theirs = sameHands();
  setPerson({ id: 'ben', name: 'Ben', zone: 'UTC' });
  expect(theirs()).toBe(true);
  clearMarks();
  expect(theirs()).toBe(false);
});

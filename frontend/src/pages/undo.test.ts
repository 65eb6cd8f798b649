import { afterEach, expect, test, vi } from 'vitest';
import { StorageRefused } from '../store/database';
import { words } from '../words';
import { hideToast, toasted } from '../components/toast';
import { offerUndo } from './undo';

afterEach(hideToast);

const says = (text: string) => vi.waitFor(() => expect(toasted.value?.text).toBe(text));

test('what was done is said, and undone with one tap', () => {
  const back = vi.fn().mockResolvedValue(true);
  offerUndo('Line removed.', back);
  expect(toasted.value?.text).toBe('Line removed.');
  toasted.value?.action?.run();
  expect(back).toHaveBeenCalledOnce();
});

test('a device that refuses to undo says so, and can be asked once more', async () => {
  const back = vi.fn().mockRejectedValueOnce(new StorageRefused()).mockResolvedValue(true);
  offerUndo('Line removed.', back);
  toasted.value?.action?.run();
  await says(words.app.notUndone);
  toasted.value?.action?.run();
  expect(back).toHaveBeenCalledTimes(2);
});

test('what cannot be undone any more is said', async () => {
  offerUndo('Line removed.', () => Promise.resolve(false));
  toasted.value?.action?.run();
  await says(words.app.tooLate);
});

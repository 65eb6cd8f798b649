import { afterEach, expect, test } from 'vitest';
import { hideToast, toast, toasted } from './components/toast';
import { startFarewell } from './farewell';
import { clearMarks, mark } from './store/marks';
import { tell } from './store/news';
import { words } from './words';

afterEach(() => {
  clearMarks();
  hideToast();
});

test('it is said at once, and at each opening until it was read', () => {
  startFarewell();
  expect(toasted.value).toBeNull();
  mark('erased', 'yes');
  tell({ about: 'erased' });
  expect(toasted.value?.text).toBe(words.app.erased);
  toast({ text: 'Something else' });
  hideToast();
  startFarewell(); // as when the page is opened anew
  expect(toasted.value?.text).toBe(words.app.erased);
  toasted.value?.action?.run();
  hideToast();
  startFarewell();
  expect(toasted.value).toBeNull();
});

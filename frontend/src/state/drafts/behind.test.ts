import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { put } from '../../store/records';
import { forgetGone, leave, leftBehind } from './behind';

const LEFT = { draft: { line: 'x'.repeat(600) } };

afterEach(() => {
  localStorage.clear();
});

test('what was left of an entry that is not there any more is forgotten, and nothing else', async () => {
  await put('act', 'here', '2026-11-20', { signal: 'tired', outcome: 'honoured', note: null });
  leave('act here', { id: 'here', ...LEFT });
  leave('act gone', { id: 'gone', ...LEFT });
  leave('act 2026-11-20', { id: 'not yet kept', ...LEFT });
  leave('noticing 2026-11-20', [{ id: 'line', text: 'tea' }]);
  await forgetGone();
  expect(leftBehind('act gone')).toBeNull();
  expect(leftBehind('act here')).not.toBeNull();
  expect(leftBehind('act 2026-11-20')).not.toBeNull();
  expect(leftBehind('noticing 2026-11-20')).not.toBeNull();
});

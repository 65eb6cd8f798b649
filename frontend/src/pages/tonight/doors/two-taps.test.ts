import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { adjusted } from './adjusted';
import { twoTaps } from './two-taps';

test('a tap that changes a kept entry is called kept once the device holds it, and not before', async () => {
  const taps = twoTaps(adjusted, '2026-11-20');
  taps.choose('repair');
  taps.answer('no');
  await taps.flush();
  expect(taps.state.value).toBe('kept');
  taps.answer('yes');
  expect(taps.state.value).toBe('open');
  await taps.flush();
  expect(taps.state.value).toBe('kept');
  taps.choose('boundary');
  expect(taps.state.value).toBe('open');
  await taps.flush();
});

import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { close, StorageRefused } from '../store/database';
import { preference, setPreference } from './preference';

afterEach(() => vi.unstubAllGlobals());

test('a choice that the device does not keep is taken back, and those before it stay', async () => {
  await setPreference({ theme: 'night' });
  await close();
  vi.stubGlobal('indexedDB', undefined);
  const refused = expect(setPreference({ look_back: false })).rejects.toThrow(StorageRefused);
  expect(preference.value).toMatchObject({ theme: 'night', look_back: false });
  await refused;
  expect(preference.value).toMatchObject({ theme: 'night', look_back: true });
});

test('of several that the device does not keep none stays', async () => {
  await close();
  vi.stubGlobal('indexedDB', undefined);
  const five = expect(setPreference({ day_start: '05:00' })).rejects.toThrow(StorageRefused);
  const six = expect(setPreference({ day_start: '06:00' })).rejects.toThrow(StorageRefused);
  expect(preference.value.day_start).toBe('06:00');
  await Promise.all([five, six]);
  expect(preference.value.day_start).toBe('04:00');
});

import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';

vi.useFakeTimers({ toFake: ['Date', 'setInterval'], now: new Date(2026, 10, 22, 23, 59) });
const { today } = await import('./tonight');
const { setPreference, preference } = await import('./preference');

test('the night goes on after midnight and turns over at the day start', () => {
  expect(today.value).toBe('2026-11-22');
  vi.advanceTimersByTime(4 * 3_600_000);
  expect(today.value).toBe('2026-11-22');
  vi.advanceTimersByTime(2 * 60_000);
  expect(today.value).toBe('2026-11-23');
});

test('a page that slept knows the night when somebody comes back to it', () => {
  vi.setSystemTime(new Date(2026, 10, 25, 21));
  expect(today.value).toBe('2026-11-23');
  document.dispatchEvent(new Event('visibilitychange'));
  expect(today.value).toBe('2026-11-25');
});

test('another day start counts at once', async () => {
  vi.setSystemTime(new Date(2026, 10, 25, 6));
  dispatchEvent(new Event('focus'));
  await setPreference({ day_start: '07:00' });
  expect(today.value).toBe('2026-11-24');
  expect(preference.value).toEqual({ day_start: '07:00', theme: 'system', look_back: true });
});

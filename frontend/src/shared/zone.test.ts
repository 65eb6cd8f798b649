// @vitest-environment node
import { afterEach, expect, test, vi } from 'vitest';
import { nightOf } from './day';
import { deviceZone } from './zone';

afterEach(() => vi.restoreAllMocks());

const OPTIONS = new Intl.DateTimeFormat().resolvedOptions();

test.each(['Etc/Unknown', undefined])(
  'a device that cannot tell its zone (%s) is in UTC, as its clock is',
  (timeZone) => {
    const told = { ...OPTIONS, timeZone } as Intl.ResolvedDateTimeFormatOptions;
    vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue(told);
    expect(deviceZone()).toBe('UTC');
    expect(nightOf(new Date('2026-11-22T21:30:00Z'), deviceZone(), '04:00')).toBe('2026-11-22');
  },
);

test('any other is in the one that its browser names', () => {
  const told = { ...OPTIONS, timeZone: 'Pacific/Apia' };
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue(told);
  expect(deviceZone()).toBe('Pacific/Apia');
});

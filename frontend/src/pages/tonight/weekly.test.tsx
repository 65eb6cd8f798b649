import 'fake-indexeddb/auto';
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { checkin } from '../../shared/kinds';
import type { Entry } from '../../store/records';
import { setPreference } from '../../state/preference';
import { Weekly } from './weekly';

const SUNDAY = '2026-11-22';
const LINK = 'This week, in a minute';

const entry = (day: string, understood: number | null): Entry<'checkin'> => ({
  kind: 'checkin',
  id: '51165bf6-e93b-5004-a339-9128cc8f725c',
  day,
  version: 1,
  body: { ...checkin.untouched, understood },
  unsent: false,
});
const shows = (day: string, today: string, entries: Entry[] | null) => {
  render(<Weekly day={day} today={today} entries={entries} />);
  return screen.queryByRole('link', { name: LINK }) !== null;
};

afterEach(cleanup);

test('on Sunday evening, until the week has its check-in', () => {
  expect(shows(SUNDAY, SUNDAY, [])).toBe(true);
  cleanup();
  expect(shows(SUNDAY, SUNDAY, [entry('2026-11-16', 5)])).toBe(false);
  cleanup();
  expect(shows(SUNDAY, SUNDAY, [entry('2026-11-16', null), entry('2026-11-09', 5)])).toBe(true);
});

test('on no other evening, on no past night, and not before the device was read', () => {
  expect(shows('2026-11-21', '2026-11-21', [])).toBe(false);
  expect(shows('2026-11-15', '2026-11-21', [])).toBe(false);
  expect(shows(SUNDAY, SUNDAY, null)).toBe(false);
});

test('the week’s lines can be read slowly, if there are any and looking back is not switched off', async () => {
  const line: Entry<'noticing'> = {
    kind: 'noticing',
    id: '019ab2c4-7d1e-7c3a-9f50-0a4b8e6d2f11',
    day: '2026-11-18',
    version: 1,
    body: { text: 'Tea.', signal: null },
    unsent: false,
  };
  const way = () => screen.queryByRole('link', { name: 'This week, read slowly' });
  shows(SUNDAY, SUNDAY, [line]);
  expect(way()?.getAttribute('href')).toBe('/back?show=week');
  cleanup();
  shows(SUNDAY, SUNDAY, []);
  expect(way()).toBeNull();
  cleanup();
  await setPreference({ look_back: false });
  expect(shows(SUNDAY, SUNDAY, [line])).toBe(true);
  expect(way()).toBeNull();
});

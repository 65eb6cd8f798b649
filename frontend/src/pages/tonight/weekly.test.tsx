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
const show = (day: string, today: string, entries: Entry[] | null) => {
  cleanup();
  render(<Weekly day={day} today={today} entries={entries} />);
};
const way = (name: string) => screen.findByRole<HTMLAnchorElement>('link', { name });
const noWay = async (name: string) => {
  await new Promise((later) => setTimeout(later, 50));
  expect(screen.queryByRole('link', { name })).toBeNull();
};

afterEach(cleanup);

test('on Sunday evening, until the week has its check-in', async () => {
  show(SUNDAY, SUNDAY, []);
  expect(await way(LINK)).toBeTruthy();
  show(SUNDAY, SUNDAY, [entry('2026-11-16', 5)]);
  await noWay(LINK);
  show(SUNDAY, SUNDAY, [entry('2026-11-16', null), entry('2026-11-09', 5)]);
  expect(await way(LINK)).toBeTruthy();
});

test('on no other evening, on no past night, and not before the device was read', async () => {
  show('2026-11-21', '2026-11-21', []);
  await noWay(LINK);
  show('2026-11-15', '2026-11-21', []);
  await noWay(LINK);
  show(SUNDAY, SUNDAY, null);
  await noWay(LINK);
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
  const slowly = 'This week, read slowly';
  show(SUNDAY, SUNDAY, [line]);
  expect((await way(slowly)).getAttribute('href')).toBe('/back?show=week');
  show(SUNDAY, SUNDAY, []);
  expect(await way(LINK)).toBeTruthy();
  await noWay(slowly);
  await setPreference({ look_back: false });
  show(SUNDAY, SUNDAY, [line]);
  expect(await way(LINK)).toBeTruthy();
  await noWay(slowly);
});

import { screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Porch, REMINDER } from '../../pwa/testing/porch';
import { today } from '../../state/tonight';
import { deviceZone } from '../../shared/zone';
import { formatPlace, formatTime, formatWallTime } from '../../words';
import { reminder as say } from '../../words/reminder';
import { begin, end, reads, show, signIn, tap } from './testing/page';

/** What a browser of before 2022 makes of Europe/Kyiv. */
const UNKNOWN = 'Europe/Nowhere';
const AT = new Date(`${today.value}T20:30:00`);
let porch: Porch;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: AT });
  ({ porch } = await begin());
  porch.reminder = { ...REMINDER, enabled: true, zone: UNKNOWN, zone_follows: false };
  porch.reminder.next_at = new Date(AT.getTime() + 3_600_000).toISOString();
  porch.calls = [{ call: 'evening', night: today.value, due_at: AT.toISOString(), state: 'sent' }];
  signIn();
});
afterEach(() => {
  vi.useRealTimers();
  end();
});

test('a zone that this browser does not know by its name is told by its place, and the next knock by the time here', async () => {
  show();
  await reads(say.card.next(say.card.tonight, formatTime(new Date(porch.reminder.next_at!))));
  await reads(say.zone.stays('Nowhere'));
  await screen.findByRole('button', { name: say.past.later });
});

test('and can be left for the one here', async () => {
  show();
  await tap(say.zone.take(formatPlace(deviceZone())));
  await vi.waitFor(() => expect(porch.reminder.zone).toBe(deviceZone()));
});

test('where the server does not know the zone here, the reminder is turned on in the one it had', async () => {
  porch.reminder = { ...REMINDER, zone: 'Asia/Tokyo' };
  porch.unknownZone = deviceZone();
  show();
  await tap(say.card.turnOn(formatWallTime('21:30')));
  await vi.waitFor(() => expect([porch.reminder.enabled, porch.reminder.zone]).toEqual([true, 'Asia/Tokyo']));
  await reads(say.card.set(formatWallTime('21:30')));
});

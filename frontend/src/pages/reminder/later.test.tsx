import { screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Porch, REMINDER } from '../../pwa/testing/porch';
import { addDays } from '../../shared/day';
import { today } from '../../state/tonight';
import { idOnce } from '../../store/whose';
import { put } from '../../store/records';
import { reminder as say } from '../../words/reminder';
import { deviceZone } from '../../shared/zone';
import { begin, end, reads, show, signIn, tap } from './testing/page';

const TONIGHT = today.value;
const AT = new Date(`${TONIGHT}T20:30:00`);
let porch: Porch;

const called = (night = TONIGHT, state = 'sent') => ({
  call: 'evening',
  night,
  due_at: AT.toISOString(),
  state,
});
const button = () => screen.queryByRole('button', { name: say.past.later });

/** The page is open, and the list of the last nights stands there. */
async function opened(): Promise<void> {
  show();
  await screen.findByRole('heading', { name: say.past.title });
  await new Promise((done) => setTimeout(done, 50)); // the night was read from the device
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: AT });
  ({ porch } = await begin());
  porch.reminder = { ...REMINDER, enabled: true, zone: deviceZone() };
  porch.calls = [called()];
  signIn();
});
afterEach(() => {
  vi.useRealTimers();
  end();
});

test('once tonight was knocked for it can come again in an hour, and the list says when', async () => {
  show();
  await tap(say.past.later);
  await reads(/To come at/);
  expect(porch.bodies[porch.asked.indexOf('POST /reminder/later')]).toEqual({ night: TONIGHT });
});

test('it is the running night where the reminder is, on a device that is elsewhere', async () => {
  // Afternoon here, and past the day's start of the next date there.
  vi.setSystemTime(new Date('2026-11-22T15:00:00Z'));
  porch.reminder = { ...porch.reminder, zone: 'Pacific/Kiritimati' };
  porch.calls = [called('2026-11-23')];
  show();
  await tap(say.past.later);
  await reads(/To come at/);
  expect(porch.bodies[porch.asked.indexOf('POST /reminder/later')]).toEqual({ night: '2026-11-23' });
});

test('what the server did not hear is said', async () => {
  show();
  await screen.findByRole('button', { name: say.past.later });
  porch.refuses = { 'POST /reminder/later': 0 };
  await tap(say.past.later);
  await reads(say.unchanged);
});

describe('it is not offered', () => {
  test.each([
    ['before tonight was knocked for', called(addDays(TONIGHT, -1))],
    ['where it did not arrive', called(TONIGHT, 'refused')],
  ])('%s', async (_, call) => {
    porch.calls = [call];
    await opened();
    expect(button()).toBeNull();
  });

  test.each([
    ['while the reminder is off', { enabled: false }],
    ['while it rests', { paused_until: addDays(TONIGHT, 1) }],
  ])('%s', async (_, changed) => {
    porch.reminder = { ...porch.reminder, ...changed };
    await opened();
    expect(button()).toBeNull();
  });

  test('when the night would be over by then', async () => {
    vi.setSystemTime(new Date(`${addDays(TONIGHT, 1)}T03:30:00`));
    await opened();
    expect(button()).toBeNull();
  });

  test('once the night is written', async () => {
    await put('night', idOnce('night', TONIGHT), TONIGHT, { nothing_seen: true });
    await opened();
    expect(button()).toBeNull();
  });
});

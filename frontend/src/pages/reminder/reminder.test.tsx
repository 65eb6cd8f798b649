import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { toasted } from '../../components/toast';
import { type Browser, type Porch, REMINDER } from '../../pwa/testing/porch';
import { device } from '../../shared/device';
import { formatWallTime } from '../../words';
import { reminder as say } from '../../words/reminder';
import { begin, end, reads, show, signIn, tap } from './testing/page';
import { rememberWish, wish } from './wish';

let porch: Porch;
let browser: Browser;

beforeEach(async () => {
  ({ porch, browser } = await begin());
});
afterEach(end);

test('without an account it says why one is needed, and asks nobody anything', async () => {
  rememberWish('22:15');
  show();
  await reads(say.card.account);
  await reads(say.card.wish(formatWallTime('22:15')));
  expect(screen.getByRole('link', { name: say.card.enter }).getAttribute('href')).toBe('/more/account');
  expect([browser.questions, porch.asked]).toEqual([0, []]);
});

test('one tap turns it on, asks the browser, and registers this device', async () => {
  browser.permission = 'default';
  signIn();
  show();
  await reads(say.card.offText);
  expect(browser.questions).toBe(0);
  await tap(say.card.turnOn(formatWallTime('21:30')));
  await waitFor(() => {
    expect([browser.questions, porch.reminder.enabled, porch.rows.length]).toEqual([1, true, 1]);
  });
  await reads(say.card.toHere(device(), 0));
});

test('a refused permission leaves it on for other devices, and says what stands in the way here', async () => {
  browser.permission = 'default';
  browser.answers = 'denied';
  signIn();
  show();
  await tap(say.card.turnOn(formatWallTime('21:30')));
  await reads(say.card.toNobody);
  await reads(say.cannot.denied[device()]);
  expect(porch.rows).toEqual([]);
});

test('a time chosen on the first screens is applied with the yes, and then forgotten', async () => {
  rememberWish('22:15');
  signIn();
  show();
  await tap(say.card.turnOn(formatWallTime('22:15')));
  await waitFor(() => {
    expect([porch.reminder.wall_time, porch.reminder.enabled, wish()]).toEqual(['22:15', true, null]);
  });
});

test('a time chosen on the first screens waits on when the server did not hear the yes', async () => {
  rememberWish('22:15');
  signIn();
  show();
  const on = await screen.findByRole('button', { name: say.card.turnOn(formatWallTime('22:15')) });
  porch.refuses = { 'PUT /reminder': 0 };
  fireEvent.click(on);
  await reads(say.unchanged);
  expect(wish()).toBe('22:15');
  porch.refuses = {};
  await tap(say.card.turnOn(formatWallTime('22:15')));
  await waitFor(() => {
    expect([porch.reminder.wall_time, porch.reminder.enabled, wish()]).toEqual(['22:15', true, null]);
  });
});

describe('a change', () => {
  beforeEach(() => {
    porch.reminder = { ...REMINDER, enabled: true };
    signIn();
  });

  test('is kept at the tap, each on top of the one before', async () => {
    show();
    await tap('Sunday');
    await tap('Wednesday');
    fireEvent.change(screen.getByLabelText(say.when.second), { target: { value: '60' } });
    await waitFor(() => {
      expect(porch.reminder).toMatchObject({ weekdays: [1, 2, 4, 5, 6], second_after: 60 });
    });
  });

  test('once a week the check-in has its turn, unless it is switched off', async () => {
    show();
    const turn = await screen.findByRole<HTMLInputElement>('switch', { name: say.when.weekly });
    expect(turn.checked).toBe(true);
    fireEvent.click(turn);
    await waitFor(() => {
      expect(porch.reminder.weekly).toBe(false);
    });
  });

  test.each([
    ['21:30', '22:15', say.when.quietText],
    ['21:30', '21:00', say.when.quietTooSoon],
    ['21:30', '21:30', say.when.quietTooSoon],
    ['00:30', '02:10', say.when.quietText],
    ['00:30', '23:00', say.when.quietTooSoon],
  ])('of the time to %s is told whether it leaves %s its say', async (time, quiet, told) => {
    porch.reminder.quiet_from = quiet;
    show();
    fireEvent.change(await screen.findByLabelText(say.when.time), { target: { value: time } });
    await reads(told);
    expect(screen.getByLabelText<HTMLSelectElement>(say.when.quiet).value).toBe(quiet);
  });

  test('that would leave no night is not made', async () => {
    porch.reminder.weekdays = [3];
    show();
    await tap('Wednesday');
    await reads(say.when.lastNight);
    expect(porch.reminder.weekdays).toEqual([3]);
  });

  test('that the server did not hear is taken back, and said to be', async () => {
    show();
    const sunday = await screen.findByRole('button', { name: 'Sunday' });
    porch.refuses = { 'PUT /reminder': 0 };
    fireEvent.click(sunday);
    await reads(say.unchanged);
    expect(sunday.getAttribute('aria-pressed')).toBe('true');
  });

  test('of its words is kept when the field is left, and none are kept as none', async () => {
    show();
    const field = await screen.findByLabelText(say.own.label);
    fireEvent.input(field, { target: { value: ' Tea,\nthree lines ' } });
    fireEvent.blur(field);
    await waitFor(() => {
      expect(porch.reminder.words).toBe('Tea, three lines');
    });
    fireEvent.input(field, { target: { value: '' } });
    fireEvent.blur(field);
    await waitFor(() => {
      expect(porch.reminder.words).toBeNull();
    });
  });

  test('of its words that the server did not hear leaves them in their field', async () => {
    show();
    const field = await screen.findByLabelText<HTMLTextAreaElement>(say.own.label);
    porch.refuses = { 'PUT /reminder': 0 };
    fireEvent.input(field, { target: { value: 'Tea' } });
    fireEvent.blur(field);
    fireEvent.input(field, { target: { value: 'Tea and' } });
    await reads(say.unchanged);
    expect(field.value).toBe('Tea and');
    const said = toasted.value;
    fireEvent.blur(field);
    await waitFor(() => expect(toasted.value).not.toBe(said));
    expect(field.value).toBe('Tea and');
    porch.refuses = {};
    fireEvent.blur(field);
    await waitFor(() => {
      expect(porch.reminder.words).toBe('Tea and');
    });
  });

  test('of too many words is not sent', async () => {
    show();
    const field = await screen.findByLabelText(say.own.label);
    fireEvent.input(field, { target: { value: '🌙'.repeat(122) } });
    fireEvent.blur(field);
    await reads(say.own.tooLong(2));
    expect(porch.reminder.words).toBeNull();
  });

  test('to a zone that stays keeps that zone, and back again takes the device’s', async () => {
    porch.reminder = { ...porch.reminder, zone: 'Pacific/Auckland' };
    show();
    const follows = await screen.findByRole('switch', { name: /Goes by this/ });
    fireEvent.click(follows);
    await waitFor(() => {
      expect(porch.reminder).toMatchObject({ zone_follows: false, zone: 'Pacific/Auckland' });
    });
    fireEvent.click(follows);
    await waitFor(() => {
      expect(porch.reminder).toMatchObject({
        zone_follows: true,
        zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      });
    });
  });
});

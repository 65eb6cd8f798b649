import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { STILL } from '../../../components/still/still';
import { addDays } from '../../../shared/day';
import { today } from '../../../state/tonight';
import { put, remove } from '../../../store/records';
import { anotherNight, bodies, open, stand } from './testing/porch';

beforeEach(() => {
  anotherNight();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const landed = /I let it\s+land/;
const nothing = { note: null, meaning: null, later: null, later_declined: false };

it('what was offered and how it was taken are two taps, whichever way it went', async () => {
  stand();
  const sheet = await open(landed);
  expect(sheet.getByRole('link', { name: 'About this' }).getAttribute('href')).toBe('/learn/receiving');
  fireEvent.click(sheet.getByLabelText('support'));
  expect(await bodies()).toEqual([]);
  fireEvent.click(sheet.getByLabelText('I made a joke of it'));
  await waitFor(async () => {
    expect(await bodies()).toEqual([
      { kind: 'receiving', offered: 'support', reception: 'joked', ...nothing },
    ]);
  });
});

it('the meaning is asked right after, and kept as it is typed, beside what was said', async () => {
  stand();
  const sheet = await open(landed);
  expect(sheet.queryByLabelText(/why might they/i)).toBeNull();
  expect(sheet.queryByRole('link', { name: 'Why this is asked' })).toBeNull();
  fireEvent.click(sheet.getByLabelText('kind words'));
  fireEvent.input(sheet.getByLabelText(/What was said/), { target: { value: 'You make it calmer' } });
  fireEvent.click(sheet.getByLabelText('I let it land'));
  const meaning = await sheet.findByLabelText(/^Why might they have said it/);
  expect(sheet.getByRole('link', { name: 'Why this is asked' }).getAttribute('href')).toBe('/learn/meaning');
  fireEvent.input(meaning, { target: { value: 'They are glad of me ' } });
  fireEvent.blur(meaning);
  await waitFor(async () => {
    expect(await bodies()).toMatchObject([{ note: 'You make it calmer', meaning: 'They are glad of me' }]);
  });
  fireEvent.click(sheet.getByLabelText('I made it smaller'));
  await waitFor(async () => {
    expect(await bodies()).toMatchObject([{ reception: 'minimised', meaning: 'They are glad of me' }]);
  });
});

it('a meaning that is too long stays on the screen, and in its place what fitted', async () => {
  stand();
  const sheet = await open(landed);
  fireEvent.click(sheet.getByLabelText('kind words'));
  fireEvent.click(sheet.getByLabelText('I let it land'));
  const meaning = await sheet.findByLabelText(/^Why might they/);
  fireEvent.input(meaning, { target: { value: 'x'.repeat(502) } });
  fireEvent.blur(meaning);
  expect(await sheet.findByText(/2 characters too many/)).toBeTruthy();
  expect(await bodies()).toMatchObject([{ meaning: null }]);
});

it('the still screen holds the words, has one control, and ends by itself', async () => {
  stand();
  const sheet = await open(landed);
  const begin = sheet.getByRole<HTMLButtonElement>('button', { name: 'Twenty still seconds with it' });
  expect(begin.disabled).toBe(true);
  fireEvent.click(sheet.getByLabelText('kind words'));
  fireEvent.input(sheet.getByLabelText(/What was said/), { target: { value: 'You make it calmer' } });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  fireEvent.click(begin);
  const still = within(screen.getByRole('dialog', { name: 'Twenty still seconds' }));
  expect(still.getByText('You make it calmer')).toBeTruthy();
  expect(still.getByText('Say thank you.')).toBeTruthy();
  expect(still.getAllByRole('button').map((button) => button.textContent)).toEqual(['Leave']);
  expect(still.queryByText(/\d/)).toBeNull(); // nothing counts down
  vi.advanceTimersByTime(STILL - 1);
  vi.useRealTimers();
  expect(screen.queryByRole('dialog', { name: 'Twenty still seconds' })).toBeTruthy();
});

it('support has a thank-you of its own, and the screen can be left at any moment', async () => {
  stand();
  const sheet = await open(landed);
  fireEvent.click(sheet.getByLabelText('support'));
  fireEvent.click(sheet.getByRole('button', { name: 'Twenty still seconds with it' }));
  expect(await screen.findByText('Say that it helps, and thank you.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Leave' }));
  await waitFor(() => {
    expect(screen.queryByRole('dialog', { name: 'Twenty still seconds' })).toBeNull();
  });
  expect(sheet.queryByText('The twenty seconds are over.')).toBeNull();
  expect(await bodies()).toEqual([]);
});

it('while looking for the good steps back, its meaning is not asked, and one that was written can be read and changed', async () => {
  const day = anotherNight();
  const moment = { offered: 'kind_words', reception: 'received', ...nothing } as const;
  await put('receiving', 'meant', day, { ...moment, meaning: 'They are glad of me' });
  await put('receiving', 'unmeant', day, { ...moment, reception: 'joked' });
  await put('act', 'afraid', addDays(today.value, -30), {
    signal: 'other',
    outcome: 'not_safe_to',
    reason: 'afraid_of_reaction',
    note: null,
  });
  stand();
  const sheet = await open(landed);
  const again = async (taken: string) => {
    fireEvent.click(await sheet.findByRole('button', { name: new RegExp(taken) }));
    await waitFor(() => expect(sheet.getByLabelText<HTMLInputElement>(taken).checked).toBe(true));
  };
  await again('I let it land');
  const meaning = await sheet.findByLabelText<HTMLTextAreaElement>(/^Why might they/);
  expect(meaning.value).toBe('They are glad of me');
  fireEvent.input(meaning, { target: { value: '' } });
  fireEvent.blur(meaning);
  await waitFor(async () => {
    expect(await bodies()).toMatchObject([{ meaning: null }, { meaning: null }]);
  });
  expect(sheet.getByLabelText(/^Why might they/)).toBe(meaning); // until the sheet is left
  await again('I made a joke of it');
  await waitFor(() => expect(sheet.queryByLabelText(/^Why might they/)).toBeNull());
  await remove('act', 'afraid');
  expect(await sheet.findByLabelText(/^Why might they/)).toBeTruthy();
});

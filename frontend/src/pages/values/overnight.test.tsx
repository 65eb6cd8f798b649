import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { go } from '../../router';
import { addDays } from '../../shared/day';
import { today } from '../../state/tonight';
import { all, put } from '../../store/records';
import { valueForm } from './value-form';
import { Values } from './values';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  dispatchEvent(new Event('focus'));
});

/** The page is opened on one evening, and looked at again on the next. */
async function overnight(address: string) {
  go(address, { replace: true });
  render(<Values />);
  await screen.findByRole('heading', { level: 1 });
  const before = today.value;
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 86_400_000 });
  dispatchEvent(new Event('focus'));
  expect(today.value).toBe(addDays(before, 1));
}

const type = async (name: RegExp, text: string) =>
  fireEvent.input(await screen.findByLabelText(name), { target: { value: text } });

test('a should is caught on the evening it is written, on a page that was open since the one before', async () => {
  await overnight('/values/shoulds');
  await type(/^What I wanted/, 'That they guess');
  await waitFor(async () => expect((await all('should')).map(({ day }) => day)).toEqual([today.value]));
});

test('so is an answer', async () => {
  await overnight('/values/clarify');
  await type(/^When did you feel/, 'By the sea');
  await waitFor(async () => expect((await all('reflection')).map(({ day }) => day)).toEqual([today.value]));
});

test('a step is for the evening it is written, and says so, unless another day is chosen', async () => {
  await overnight('/values/steps');
  await type(/^The step/, 'Walk');
  await waitFor(async () => expect((await all('commitment')).map(({ day }) => day)).toEqual([today.value]));
  await waitFor(() =>
    expect(screen.getByRole('button', { name: 'Today' }).getAttribute('aria-pressed')).toBe('true'),
  );
});

test('a value is held from the evening it is written, and one that was handed down is noted on it', async () => {
  await overnight('/values/new');
  await type(/^In your own words/, 'Rest');
  const times = async () => (await all('value')).map(({ body }) => [body.held_from, body.held_until]);
  await waitFor(async () => expect(await times()).toEqual([[today.value, null]]));
  await type(/^Why/, 'Because');
  await waitFor(async () => expect((await all('value'))[0]?.body.why).toBe('Because'));
  expect(await times()).toEqual([[today.value, null]]);

  const night = { value: '2026-11-24' };
  const { blank, written } = valueForm(night, 0, { origin: 'family' });
  night.value = '2026-11-25';
  expect(written({ ...blank, name: 'Order' }, null)?.body).toMatchObject({
    held_from: night.value,
    held_until: night.value,
  });
});

test('yesterday’s rating stays, and what is said tonight is a rating of its own', async () => {
  const { blank, written } = valueForm(today, 0);
  await put('value', 'held', null, written({ ...blank, name: 'Patience' }, null)!.body);
  go('/values/rate', { replace: true });
  render(<Values />);
  const slide = async (which: 0 | 1, value: string) => {
    const part = (await screen.findByRole('heading', { name: 'Patience' })).closest('section')!;
    fireEvent.input(within(part).getAllByRole('slider')[which]!, { target: { value } });
  };
  await slide(0, '8');
  await slide(1, '3');
  const days = async () => (await all('rating')).map(({ day }) => day).sort();
  const evening = today.value;
  await screen.findByText('Kept');
  expect(await days()).toEqual([evening]);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 86_400_000 });
  dispatchEvent(new Event('focus'));
  await waitFor(() => expect(screen.queryByText('Kept')).toBeNull());
  await slide(0, '8');
  await slide(1, '5');
  await waitFor(async () => expect(await days()).toEqual([evening, addDays(evening, 1)]));
});

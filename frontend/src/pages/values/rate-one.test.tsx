import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { uuid7 } from '../../shared/uuid';
import { useKind } from '../../state/kind';
import { all, put, remove } from '../../store/records';
import { RateOne } from './rate-one';
import { valueForm } from './value-form';

const TODAY = '2026-11-25';

afterEach(async () => {
  cleanup();
  for (const kind of ['value', 'rating'] as const)
    for (const { id } of await all(kind)) await remove(kind, id);
});

function Shown() {
  const values = useKind('value');
  const ratings = useKind('rating');
  return values && ratings && <RateOne value={values[0]!} ratings={ratings} today={TODAY} />;
}

/** A value, rated 8 and 3 a month ago; its sliders, and what is kept of today. */
async function ratedBefore() {
  const id = uuid7();
  const form = valueForm({ value: TODAY }, 0, { name: 'Rest' });
  await put('value', id, null, form.written(form.blank, null)!.body);
  await put('rating', uuid7(), '2026-10-25', { value: id, would_like: 8, actually: 3 });
  render(<Shown />);
  const [wouldLike, actually] = await screen.findAllByRole('slider');
  const kept = async () =>
    (await all('rating')).flatMap(({ day, body }) =>
      day === TODAY ? [[body.would_like, body.actually]] : [],
    );
  return { wouldLike: wouldLike!, actually: actually!, kept };
}

test('a number of last time does not become today’s by moving the other one', async () => {
  const { wouldLike, actually, kept } = await ratedBefore();
  fireEvent.input(actually, { target: { value: '6' } });
  expect(await screen.findByText('Kept once “would like” is said, too.')).toBeTruthy();
  expect(await kept()).toEqual([]);
  fireEvent.input(wouldLike, { target: { value: '9' } });
  await screen.findByText('Kept');
  expect(await kept()).toEqual([[9, 6]]);
});

test('the other one is as last time only when that is said', async () => {
  const { actually, kept } = await ratedBefore();
  expect(screen.getByRole('button', { name: 'The same as last time' })).toBeTruthy();
  fireEvent.input(actually, { target: { value: '6' } });
  fireEvent.click(await screen.findByRole('button', { name: 'The other as last time' }));
  await screen.findByText('Kept');
  expect(await kept()).toEqual([[8, 6]]);
});

test('a rating is called kept once the device holds the numbers on the screen, and not before', async () => {
  const form = valueForm({ value: TODAY }, 0, { name: 'Rest' });
  await put('value', uuid7(), null, form.written(form.blank, null)!.body);
  render(<Shown />);
  const [wouldLike, actually] = await screen.findAllByRole('slider');
  const state = screen.getByRole('status');
  fireEvent.input(wouldLike!, { target: { value: '8' } });
  fireEvent.input(actually!, { target: { value: '3' } });
  await waitFor(() => expect(state.textContent).toBe('Kept'));
  fireEvent.input(actually!, { target: { value: '5' } });
  expect(state.textContent).toBe('');
  await waitFor(() => expect(state.textContent).toBe('Kept'));
  expect((await all('rating')).map(({ body }) => body.actually)).toEqual([5]);
});

import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { uuid7 } from '../../shared/uuid';
import { useKind } from '../../state/kind';
import { all, put } from '../../store/records';
import { RateOne } from './rate-one';
import { valueForm } from './value-form';

const TODAY = '2026-11-25';

afterEach(cleanup);

function Shown() {
  const values = useKind('value');
  const ratings = useKind('rating');
  return values && ratings && <RateOne value={values[0]!} ratings={ratings} today={TODAY} />;
}

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

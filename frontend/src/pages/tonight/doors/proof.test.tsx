import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { anotherNight, bodies, open, stand } from './testing/porch';

beforeEach(() => {
  anotherNight();
});
afterEach(cleanup);

it('I wanted proof keeps that proof was wanted at the second tap, without a word of judgement', async () => {
  stand();
  const sheet = await open(/I wanted\s+proof/);
  expect(sheet.getByText(/nothing wrong/)).toBeTruthy();
  fireEvent.click(sheet.getByLabelText('a late reply'));
  fireEvent.click(sheet.getByLabelText('looked for evidence already there'));
  fireEvent.input(sheet.getByRole('textbox'), { target: { value: 'last week’s lines' } });
  await waitFor(async () => {
    expect(await bodies()).toEqual([
      {
        kind: 'reassurance',
        trigger: 'late_reply',
        did: 'looked_for_evidence',
        note: 'last week’s lines',
        calm: null,
      },
    ]);
  });
  expect(sheet.queryByText(/Did the calm last/)).toBeNull();
});

it('I wanted proof of a past night takes whether the calm lasted, and a later line does not undo it', async () => {
  stand({ past: true });
  const sheet = await open(/I wanted\s+proof/);
  fireEvent.click(sheet.getByLabelText('a tone'));
  fireEvent.click(sheet.getByLabelText('waited'));
  fireEvent.click(await sheet.findByLabelText('It lasted'));
  await waitFor(async () => {
    expect(await bodies()).toMatchObject([{ calm: 'yes' }]);
  });
  fireEvent.input(sheet.getByRole('textbox'), { target: { value: 'it was only the phone' } });
  await waitFor(async () => {
    expect(await bodies()).toMatchObject([{ calm: 'yes', note: 'it was only the phone' }]);
  });
});

import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { put } from '../../../store/records';
import { anotherNight, bodies, open, stand } from './testing/porch';

beforeEach(() => {
  anotherNight();
});
afterEach(cleanup);

it('asks why only where it was not safe to; a tap says it, another takes it back', async () => {
  stand();
  const sheet = await open(/I honoured/);
  fireEvent.click(sheet.getByLabelText('bothered'));
  fireEvent.click(sheet.getByLabelText('Honoured'));
  expect(sheet.queryByText(/What made it unsafe/)).toBeNull();
  fireEvent.click(sheet.getByLabelText('Not safe to'));
  const afraid = await sheet.findByRole('button', { name: 'I was afraid of how they would react' });
  fireEvent.click(afraid);
  const said = { kind: 'act', signal: 'bothered', outcome: 'not_safe_to', note: null };
  await waitFor(async () => {
    expect(await bodies()).toEqual([{ ...said, reason: 'afraid_of_reaction' }]);
  });
  await waitFor(() => {
    expect(afraid.getAttribute('aria-pressed')).toBe('true');
  });
  expect(sheet.getByRole('link', { name: 'Somewhere to turn' }).getAttribute('href')).toBe('/more/help');
  fireEvent.click(afraid);
  await waitFor(async () => {
    expect(await bodies()).toEqual([said]);
  });
});

it('keeps a reason only with the answer that it belongs to', async () => {
  await put('act', 'one', anotherNight(), {
    signal: 'tired',
    outcome: 'not_safe_to',
    reason: 'afraid_of_reaction',
    note: null,
  });
  stand();
  const sheet = await open(/I honoured/);
  fireEvent.click(await sheet.findByRole('button', { name: /tired\s*Not safe to/ }));
  expect((await sheet.findByRole('button', { name: /afraid/ })).getAttribute('aria-pressed')).toBe('true');
  fireEvent.input(sheet.getByRole('textbox'), { target: { value: 'Went out instead' } });
  fireEvent.blur(sheet.getByRole('textbox'));
  await waitFor(async () => {
    expect(await bodies()).toMatchObject([{ reason: 'afraid_of_reaction', note: 'Went out instead' }]);
  });
  fireEvent.click(sheet.getByLabelText('Honoured'));
  await waitFor(async () => {
    expect(await bodies()).toEqual([
      { kind: 'act', signal: 'tired', outcome: 'honoured', note: 'Went out instead' },
    ]);
  });
});

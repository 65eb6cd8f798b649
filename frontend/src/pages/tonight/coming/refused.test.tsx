import { fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { addDays } from '../../../shared/day';
import { close } from '../../../store/database';
import { put } from '../../../store/records';
import { closeAll, NOW, open, press } from '../testing/page';
import { AFTER } from './due-later';

afterEach(async () => {
  vi.unstubAllGlobals();
  await closeAll();
});

const moment = {
  offered: 'kind_words',
  reception: 'received',
  note: 'You make it calmer',
  meaning: null,
  later: null,
  later_declined: false,
} as const;

it('an answer of two weeks later that the device refuses is not called kept', async () => {
  await put('receiving', 'm1', addDays(NOW, -AFTER), moment);
  await open();
  await press('Look at it again');
  const sheet = within(await screen.findByRole('dialog', { name: 'Two weeks on' }));
  await close();
  vi.stubGlobal('indexedDB', {
    open() {
      throw new DOMException('storage is switched off', 'SecurityError');
    },
  });
  fireEvent.input(sheet.getByLabelText(/^Why might they have said it/), { target: { value: 'It holds' } });
  expect(await sheet.findByText(/^This device is not keeping/)).toBeTruthy();
});

import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { today } from '../../state/tonight';
import { put } from '../../store/records';
import { Further } from './further';

afterEach(cleanup);

const places = () => screen.getAllByRole('link').map((link) => link.getAttribute('href'));

it('has the same places at all times, and help and self-respect first when looking for the good steps back', async () => {
  render(<Further />);
  expect(places()).toEqual(['/learn', '/more/help', '/more/questions', '/learn/self-respect']);
  await put('act', 'afraid', today.value, {
    signal: 'other',
    outcome: 'not_safe_to',
    reason: 'afraid_of_reaction',
    note: null,
  });
  await waitFor(() => {
    expect(places()).toEqual(['/more/help', '/learn/self-respect', '/more/questions', '/learn']);
  });
});

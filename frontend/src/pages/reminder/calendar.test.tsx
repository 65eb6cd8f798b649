import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Porch } from '../../pwa/testing/porch';
import { reminder as words } from '../../words/reminder';
import { Calendar } from './calendar';
import { begin, end, reads, tap } from './testing/page';

const say = words.feed;
let porch: Porch;

beforeEach(async () => {
  ({ porch } = await begin());
});
afterEach(end);

test('a server that did not answer is asked again', async () => {
  porch.refuses = { '*': 0 };
  render(<Calendar />);
  await reads(say.away);
  porch.refuses = {};
  await tap(words.tryAgain);
  await screen.findByRole('button', { name: say.make });
  cleanup();
  porch.refuses = { '*': 0 };
  render(<Calendar />);
  await reads(say.away);
  porch.refuses = {};
  dispatchEvent(new Event('online'));
  await screen.findByRole('button', { name: say.make });
});

test('an address that could not be ended can still be ended', async () => {
  porch.feedMade = '2026-11-20T08:00:00Z';
  render(<Calendar />);
  await screen.findByRole('button', { name: say.end });
  porch.refuses = { 'DELETE /reminder/feed': 0 };
  await tap(say.end);
  await reads(say.away);
  porch.refuses = {};
  await tap(say.end);
  await screen.findByRole('button', { name: say.make });
  expect(screen.queryByText(say.away)).toBeNull();
});

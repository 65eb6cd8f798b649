import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { go, place } from '../../router';
import { Welcome } from './welcome';

vi.stubGlobal('isSecureContext', true);
beforeEach(() => go('/welcome', { replace: true }));
afterEach(cleanup);

async function press(...names: (string | RegExp)[]) {
  for (const name of names) fireEvent.click(await screen.findByRole('button', { name }));
}

test.each([
  ['the first screen', [], 'Skip'],
  ['the second screen', ['Begin'], 'Skip'],
  ['the third screen', ['Begin', 'Go on'], 'Not now'],
  ['a time', ['Begin', 'Go on'], /^Knock at/],
])('whoever leaves by %s is offered the questions for oneself', async (_, onward, leave) => {
  render(<Welcome />);
  await press(...onward, leave);
  expect(place.value).toEqual({ page: 'questions', first: true });
});

test('whoever has an account goes to it', async () => {
  render(<Welcome />);
  await press('Begin', 'Go on', 'I have an account');
  expect(place.value.page).toBe('account');
});

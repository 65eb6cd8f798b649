import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { App } from './app';
import { go } from './router';
import { PAUSE } from './state/drafts/draft';
import { clearMarks } from './store/marks';
import { tell } from './store/news';
import { everything } from './store/records';
import { setPerson } from './store/whose';

beforeEach(() => setPerson({ id: 'ana', name: 'Ana', zone: 'UTC' }));
afterEach(cleanup);

/** Another tab signs out: nothing of the person is on the device, and this tab is told. */
function signedOutElsewhere() {
  clearMarks();
  tell({ about: 'person' });
}

async function nothingIsLeft() {
  await new Promise((done) => setTimeout(done, PAUSE + 50)); // what would have been kept by now
  dispatchEvent(new Event('pagehide'));
  cleanup();
  await new Promise((done) => setTimeout(done, 50));
  expect(await everything()).toEqual([]);
  expect(localStorage).toHaveLength(0);
}

test('a value that is being written when somebody signs out in another tab is nobody’s', async () => {
  go('/values/new');
  render(<App />);
  const name = () => screen.findByLabelText<HTMLTextAreaElement>(/^In your own words/);
  fireEvent.input(await name(), { target: { value: 'Secret' } });
  signedOutElsewhere();
  await waitFor(async () => expect((await name()).value).toBe(''));
  await nothingIsLeft();
});

test('nor is a line, nor what stands behind a door', async () => {
  go('/');
  render(<App />);
  const line = () => screen.findByLabelText<HTMLTextAreaElement>('First line');
  fireEvent.input(await line(), { target: { value: 'Secret' } });
  fireEvent.click(screen.getByRole('button', { name: /I honoured/ }));
  fireEvent.click(await screen.findByLabelText('tired'));
  fireEvent.click(screen.getByLabelText('Honoured'));
  await screen.findByRole('button', { name: 'Take it back' });
  fireEvent.input(screen.getByLabelText(/^What I did/), { target: { value: 'Secret' } });
  signedOutElsewhere();
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect((await line()).value).toBe('');
  await nothingIsLeft();
});

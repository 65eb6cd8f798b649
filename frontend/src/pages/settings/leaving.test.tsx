import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { App } from '../../app';
import { go } from '../../router';
import { setPerson } from '../../store/whose';
import { words } from '../../words';
import { settings } from '../../words/settings';

const say = settings.leave;
let ended: () => void;

beforeEach(() => {
  const deleted = new Promise<Response>(
    (resolve) => (ended = () => resolve(new Response(null, { status: 204 }))),
  );
  vi.stubGlobal('fetch', (_: string, { method }: RequestInit) =>
    method === 'DELETE' ? deleted : Promise.reject(new TypeError('offline')),
  );
});
afterEach(cleanup);

async function signOut(id: string): Promise<void> {
  setPerson({ id, name: 'Ana', zone: 'UTC' });
  go('/more');
  render(<App />);
  fireEvent.click(await screen.findByRole('button', { name: say.open }));
  fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: say.go }));
  await screen.findByText(settings.person.nobodyText);
}

test('the sheet stands until the server was told, and cannot be closed meanwhile', async () => {
  await signOut('ana-1');
  const going = screen.getByRole('button', { name: say.going });
  fireEvent.click(screen.getByRole('button', { name: words.app.close }));
  expect(going.isConnected).toBe(true);
  ended();
  await waitFor(() => expect(location.pathname).toBe('/'));
});

test('whoever has gone elsewhere meanwhile stays there', async () => {
  await signOut('ana-2');
  go('/more/account');
  ended();
  await screen.findByText(say.done);
  expect(location.pathname).toBe('/more/account');
});

// Tonight's page for the tests: the real one over a real store, and the few things a person does on it.
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { expect } from 'vitest';
import { addDays } from '../../../shared/day';
import { go } from '../../../router';
import { today } from '../../../state/tonight';
import { between, on, put, remove, type Entry } from '../../../store/records';
import { Tonight } from '../tonight';

export const NOW = today.value;

export async function open(address = '/') {
  go(address, { replace: true });
  render(<Tonight key={address} />);
  await waitFor(() => {
    expect(document.querySelector('.opening')).toBeNull();
  });
}

/** Takes the page away, and everything that was written on it. */
export async function closeAll() {
  cleanup();
  await new Promise((done) => setTimeout(done, 50)); // what the page kept on its way out has landed
  for (const entry of await between(addDays(NOW, -7), NOW)) {
    if (entry.kind === 'night') await put('night', entry.id, entry.day, { nothing_seen: false });
    else await remove(entry.kind, entry.id);
  }
}

export const line = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name });
export const lamps = () => screen.getAllByRole('img').map((lamp) => lamp.getAttribute('aria-label'));
export const type = (name: string, value: string) => fireEvent.input(line(name), { target: { value } });
export const press = async (name: string | RegExp) =>
  fireEvent.click(await screen.findByRole('button', { name }));
export const kept = async <K extends Entry['kind']>(kind: K, day = NOW) =>
  (await on(day)).filter((entry): entry is Extract<Entry, { kind: K }> => entry.kind === kind);

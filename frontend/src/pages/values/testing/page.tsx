// The pages of Values for the tests: the real ones over a real store.
import 'fake-indexeddb/auto';
import { cleanup, render, screen } from '@testing-library/preact';
import { go } from '../../../router';
import type { Kind } from '../../../shared/kinds';
import { all, remove } from '../../../store/records';
import { Values } from '../values';

export async function open(address: string): Promise<void> {
  go(address, { replace: true });
  render(<Values />);
  await screen.findByRole('heading', { level: 1 });
}

/** Leaves the page, and removes every entry of these kinds. */
export async function close(...kinds: Kind[]): Promise<void> {
  cleanup();
  await new Promise((done) => setTimeout(done, 60)); // what the page kept on its way out has landed
  for (const kind of kinds) for (const { id } of await all(kind)) await remove(kind, id);
}

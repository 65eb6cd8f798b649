import { expect, test, vi } from 'vitest';
import { Browser, open, Porch, REMINDER } from './pwa/testing/porch';
import { keepReminder } from './store/facts';
import { tell } from './store/news';
import { setPerson } from './store/whose';
import { startOpening } from './openings';

test('the server is asked for the reminder at an opening, and not at every sync after that', async () => {
  const porch = new Porch();
  open(porch, new Browser());
  setPerson({ id: 'somebody', name: 'Ana', zone: 'Europe/Berlin' });
  await keepReminder(REMINDER, 'somebody');
  const synced = () => {
    tell({ about: 'progress', stage: 'synced' });
  };
  const asked = () => porch.asked.filter((each) => each === 'GET /reminder').length;
  const quietly = () => new Promise((later) => setTimeout(later, 100));
  startOpening();
  synced();
  await vi.waitFor(() => {
    expect(asked()).toBe(1);
  });
  synced();
  await quietly();
  expect(asked()).toBe(1);
});

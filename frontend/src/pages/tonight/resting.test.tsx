import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { REMINDER } from '../../pwa/testing/porch';
import { addDays, mondayOf } from '../../shared/day';
import { keepReminder } from '../../store/facts';
import { put } from '../../store/records';
import { setPerson } from '../../store/whose';
import { closeAll, NOW, open } from './testing/page';
import { Weekly } from './weekly';

const OWNER = 'somebody';
const SUNDAY = addDays(mondayOf(NOW), 6);
const question = /If calm came, did it last/;
const soon = () => new Promise((later) => setTimeout(later, 50));
/** The reminder as the server last told this device: it knocks again on that night. */
const restsUntil = (night: string | null) => keepReminder({ ...REMINDER, paused_until: night }, OWNER);

setPerson({ id: OWNER, name: 'Ana', zone: 'Europe/Berlin' });
afterEach(closeAll);

test('while the reminder rests nothing is asked about the evening before, and afterwards it is again', async () => {
  const ask = { trigger: 'late_reply', did: 'asked', note: null, calm: null } as const;
  await put('reassurance', 'r1', addDays(NOW, -1), ask);
  await restsUntil(addDays(NOW, 1));
  await open();
  await soon();
  expect(screen.queryByText(question)).toBeNull();
  cleanup();
  await restsUntil(NOW);
  await open();
  expect(await screen.findByText(question)).toBeTruthy();
});

test('on a Sunday within a rest there is no way to the check-in', async () => {
  const show = () => render(<Weekly day={SUNDAY} today={SUNDAY} entries={[]} />);
  await restsUntil(addDays(SUNDAY, 1));
  show();
  await soon();
  expect(screen.queryByRole('link')).toBeNull();
  cleanup();
  await restsUntil(null);
  show();
  expect(await screen.findByRole('link', { name: 'This week, in a minute' })).toBeTruthy();
});

import 'fake-indexeddb/auto';
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { REMINDER } from '../../../pwa/testing/porch';
import { addDays } from '../../../shared/day';
import { setPreference } from '../../../state/preference';
import { keepReminder } from '../../../store/facts';
import { setPerson } from '../../../store/whose';
import { made } from '../testing/made';
import { StepCard } from './card';
import type { Step } from './sorted';

const OWNER = 'somebody';
const TODAY = '2026-11-25';
const blank = { value: null, if_text: null, then_text: null, obstacle: null, obstacle_note: null };
const over: Step = made('commitment', 's1', addDays(TODAY, -2), { ...blank, step: 'Swim', outcome: null });
const soon = () => new Promise((later) => setTimeout(later, 50));
const show = () => render(<StepCard steps={[over]} today={TODAY} />);

setPerson({ id: OWNER, name: 'Ana', zone: 'Europe/Berlin' });
afterEach(cleanup);

test('a step whose day is over is asked about', async () => {
  show();
  expect(await screen.findByText(/how did it go/)).toBeTruthy();
});

test('while the reminder rests it is not asked about', async () => {
  await keepReminder({ ...REMINDER, paused_until: addDays(TODAY, 1) }, OWNER);
  show();
  await soon();
  expect(screen.queryByText('Swim')).toBeNull();
  await keepReminder(REMINDER, OWNER);
});

test('nor where looking back is switched off', async () => {
  await setPreference({ look_back: false });
  show();
  await soon();
  expect(screen.queryByText('Swim')).toBeNull();
});

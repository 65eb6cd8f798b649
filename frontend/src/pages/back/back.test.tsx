import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { go } from '../../router';
import { addDays } from '../../shared/day';
import { uuid7 } from '../../shared/uuid';
import { setPreference } from '../../state/preference';
import { today } from '../../state/tonight';
import { put } from '../../store/records';
import { Back } from './back';

const night = addDays(today.value, -1);

beforeEach(async () => {
  await setPreference({ look_back: true });
  await put('noticing', uuid7(), night, { text: 'Warmed up the car.', signal: 'helped' });
  await put('observation', uuid7(), night, {
    aspect: 'repair',
    outcome: 'partly',
    needed: 'An apology.',
    note: null,
  });
  await put('act', uuid7(), night, { signal: 'tired', outcome: 'not_safe_to', note: null });
});
afterEach(() => {
  cleanup();
  go('/back', { replace: true });
});

test('a night shows its lines, quietly what else it holds, and the way to write in it', async () => {
  go(`/back?night=${night}`, { replace: true });
  render(<Back />);
  expect(await screen.findAllByText('Warmed up the car.')).not.toHaveLength(0);
  expect(screen.getAllByText('Repaired after hurting me: partly')).not.toHaveLength(0);
  expect(screen.getAllByText('An apology.')).not.toHaveLength(0);
  expect(screen.getAllByText('Tired: not safe to')).not.toHaveLength(0);
  expect(screen.getByText('Write in this night').getAttribute('href')).toBe(`/night/${night}`);
});

test('the sky is one slider of nights; its arrows open the night before and after', async () => {
  go(`/back?night=${night}`, { replace: true });
  render(<Back />);
  const slider = await screen.findByRole('slider');
  await waitFor(() => expect(slider.getAttribute('aria-valuetext')).toMatch(/small way/));
  fireEvent.keyDown(slider, { key: 'ArrowLeft' });
  expect(slider.getAttribute('aria-valuetext')).toMatch(/nothing written/);
  expect(await screen.findByText('Nothing is written in this night.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'The night after' }));
  expect(slider.getAttribute('aria-valuetext')).toMatch(/small way/);
});

test('search finds own words, also what one needed, and marks them', async () => {
  go('/back?show=find', { replace: true });
  render(<Back />);
  fireEvent.input(await screen.findByRole('searchbox'), { target: { value: 'APOLOGY' } });
  const mark = await waitFor(() => {
    const found = document.querySelector('mark');
    if (!found) throw new Error('nothing is marked yet');
    return found;
  });
  expect(mark.textContent).toBe('apology');
  expect(mark.closest('a')?.getAttribute('href')).toBe(`/back?night=${night}`);
});

test('the week read slowly is its lines and nothing else', async () => {
  go('/back?show=week', { replace: true });
  render(<Back />);
  expect(await screen.findAllByText('Warmed up the car.')).not.toHaveLength(0);
  expect(screen.queryByText(/Repaired/)).toBeNull();
  expect(screen.queryByText('helped')).toBeNull();
});

test('switched off, nothing of the past is on the page, whatever the address asks for', async () => {
  await setPreference({ look_back: false });
  for (const address of [`/back?night=${night}`, '/back?show=find', '/back?show=three', '/back?show=week']) {
    go(address, { replace: true });
    const { unmount } = render(<Back />);
    expect(screen.getByText('Looking back is switched off.')).toBeTruthy();
    await new Promise((later) => setTimeout(later, 20));
    expect(document.body.textContent).not.toMatch(/Warmed up|apology|small way/i);
    unmount();
  }
});

import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { go } from '../../router';
import { addDays } from '../../shared/day';
import { uuid7 } from '../../shared/uuid';
import { setPreference } from '../../state/preference';
import { today } from '../../state/tonight';
import { put, remove } from '../../store/records';
import { formatDay } from '../../words';
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
  await put('reassurance', uuid7(), night, {
    trigger: 'late_reply',
    did: 'waited',
    note: 'The train was late too.',
    calm: 'yes',
  });
  await put('receiving', uuid7(), night, {
    offered: 'kind_words',
    reception: 'joked',
    note: 'The best soup in town.',
    meaning: 'They like my cooking.',
    later: 'They still ask for it.',
    later_declined: false,
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
  expect(screen.getAllByText('Wanted proof after a late reply: waited; the calm lasted')).not.toHaveLength(0);
  expect(screen.getAllByText('The train was late too.')).not.toHaveLength(0);
  expect(screen.getAllByText('Kind words: made a joke of it')).not.toHaveLength(0);
  for (const text of ['The best soup in town.', 'They like my cooking.', 'They still ask for it.'])
    expect(screen.getAllByText(text)).not.toHaveLength(0);
  expect(screen.getAllByText('Tired: not safe to')).not.toHaveLength(0);
  expect(screen.getByText('Write in this night').getAttribute('href')).toBe(`/night/${night}`);
});

test('a line tells whom it was about, as long as that has a label', async () => {
  await put('subject', 'mira', null, { label: 'Mira' });
  await put('noticing', uuid7(), night, { text: 'Saved me a seat.', signal: 'made_time', subject: 'mira' });
  go(`/back?night=${night}`, { replace: true });
  render(<Back />);
  expect(await screen.findByText('made time · Mira')).toBeTruthy();
  await remove('subject', 'mira');
  expect(await screen.findByText('made time')).toBeTruthy();
});

test('the sky is one slider of nights; its arrows open the night before and after', async () => {
  go(`/back?night=${night}`, { replace: true });
  render(<Back />);
  const slider = await screen.findByRole('slider');
  await waitFor(() => expect(slider.getAttribute('aria-valuetext')).toMatch(/small way/));
  fireEvent.keyDown(slider, { key: 'ArrowLeft' });
  expect(slider.getAttribute('aria-valuetext')).toMatch(/no small way written/);
  expect(await screen.findByText('Nothing is written in this night.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'The night after' }));
  expect(slider.getAttribute('aria-valuetext')).toMatch(/small way/);
});

test('a night with something else in it has no small way, and is not said to have nothing written in it', async () => {
  const act = uuid7();
  const before = addDays(night, -3);
  await put('act', act, before, { signal: 'tired', outcome: 'honoured', note: 'Slept' });
  go(`/back?night=${before}`, { replace: true });
  render(<Back />);
  expect(await screen.findAllByText('Slept')).not.toHaveLength(0);
  expect(screen.getByRole('slider').getAttribute('aria-valuetext')).toMatch(/: no small way written$/);
  await remove('act', act);
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

test('on a hard day, when looking for the good steps back, lines wait until they are asked for', async () => {
  const afraid = uuid7();
  const fear = { signal: 'bothered', outcome: 'not_safe_to', note: null } as const;
  await put('act', afraid, night, { ...fear, reason: 'afraid_of_reaction' });
  go('/back?show=three', { replace: true });
  const { unmount } = render(<Back />);
  expect((await screen.findByRole('link', { name: 'Somebody to talk to' })).getAttribute('href')).toBe(
    '/more/help',
  );
  expect(screen.queryByText('Warmed up the car.')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: /all the same/ }));
  expect(await screen.findAllByText('Warmed up the car.')).not.toHaveLength(0);
  unmount();

  go('/back', { replace: true });
  render(<Back />);
  expect(await screen.findByRole('link', { name: 'On a hard day' })).toBeTruthy();
  await remove('act', afraid);
  expect(await screen.findByRole('link', { name: 'On a hard day, show me three' })).toBeTruthy();
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

test('what there is is counted from the first night on, as long as that is less than a year ago', async () => {
  go('/back', { replace: true });
  render(<Back />);
  expect(await screen.findByText(new RegExp(`^1 night since ${formatDay(night, 'date')}, `))).toBeTruthy();
  const old = uuid7();
  await put('act', old, addDays(today.value, -400), { signal: 'tired', outcome: 'honoured', note: null });
  expect(await screen.findByText(/^1 night in a year, /)).toBeTruthy();
  await remove('act', old);
});

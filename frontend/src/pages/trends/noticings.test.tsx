import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { addDays, daysBetween, mondayOf } from '../../shared/day';
import { uuid7 } from '../../shared/uuid';
import { today } from '../../state/tonight';
import { put } from '../../store/records';
import { Trends } from './trends';

afterEach(cleanup);

const note = (text: string, ago: number) =>
  put('noticing', uuid7(), addDays(today.value, -ago), { text, signal: null });
const unlit = () =>
  document.querySelector('.trend path.unlit')?.getAttribute('d')?.split('M').slice(1).length;
/** The places that are not lit of two nights with one small way each. */
const OF_TWO_NIGHTS = 4;

test('in the first week the nights before it show their places, and one that was left out is a gap', async () => {
  await note('Held my coat.', 2);
  await note('Made me tea.', 0);
  render(<Trends />);
  await screen.findAllByRole('slider');
  const before = daysBetween(addDays(mondayOf(today.value), -7 * 11), addDays(today.value, -2));
  expect(unlit()).toBe(OF_TWO_NIGHTS + 3 * before);
});

test('later the nights that were left out are gaps, however few were written', async () => {
  await note('Saved me a seat.', 27);
  render(<Trends />);
  await screen.findByText(/^On/, { selector: 'figcaption' });
  expect(unlit()).toBe(OF_TWO_NIGHTS + 2);
});

test('where only something else was written, no small way was', async () => {
  await put('act', uuid7(), addDays(today.value, -14), {
    signal: 'tired',
    outcome: 'honoured',
    note: 'Slept',
  });
  render(<Trends />);
  const [weeks] = await screen.findAllByRole('slider');
  if (!weeks) throw new Error('there is no slider');
  fireEvent.keyDown(weeks, { key: 'ArrowLeft' });
  fireEvent.keyDown(weeks, { key: 'ArrowLeft' });
  expect(weeks.getAttribute('aria-valuetext')).toMatch(/^Week of .+\. No small way written down\.$/);
  expect(screen.getByText(/^Nights without a line/)).toBeTruthy();
  expect(document.body.textContent).not.toMatch(/not opened|nothing written/i);
});

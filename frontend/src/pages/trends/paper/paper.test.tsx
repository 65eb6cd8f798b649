import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { addDays, mondayOf } from '../../../shared/day';
import { checkin } from '../../../shared/kinds';
import { uuid7 } from '../../../shared/uuid';
import { today } from '../../../state/tonight';
import { put } from '../../../store/records';
import { value } from '../../values/testing/made';
import { Paper } from './paper';

const night = addDays(today.value, -8);
const CAUTION = /nothing here says that one brought the other/;

beforeAll(async () => {
  const patience = uuid7();
  await put('noticing', uuid7(), night, { text: 'Ben held my coat.', signal: null });
  await put('value', patience, null, value('', { name: 'Patience with Ben' }).body);
  await put('rating', uuid7(), night, { value: patience, would_like: 8, actually: 3 });
  await put('should', uuid7(), night, {
    wanted: 'Tidy up unasked',
    value: patience,
    there: 'They had cooked',
  });
  await put('checkin', uuid7(), mondayOf(night), { ...checkin.untouched, understood: 5 });
});
afterEach(cleanup);

const box = (name: string) => screen.findByRole('checkbox', { name });
const strike = (names: string) =>
  fireEvent.input(screen.getByLabelText(/^Names to strike out/), { target: { value: names } });
const sheet = () => document.querySelector('.paper')?.textContent ?? '';

test('a name that is struck out stands in no line, no lane and no table', async () => {
  render(<Paper />);
  fireEvent.click(await box('Your own words'));
  fireEvent.click(await box('Values'));
  await screen.findByText('Ben held my coat.');
  expect(await screen.findAllByText('Patience with Ben')).toHaveLength(2); // its lane and its row
  strike('ben');
  expect(sheet()).not.toContain('Ben');
  expect(sheet().split('Patience with █████')).toHaveLength(3);
  expect(sheet()).toContain('█████ held my coat.');
});

test('names can be struck out as soon as anything on the paper bears own words', async () => {
  render(<Paper />);
  await box('Values');
  expect(screen.queryByLabelText(/^Names to strike out/)).toBeNull();
  fireEvent.click(await box('Values'));
  expect(screen.queryByText(/A whole line can be struck out/)).toBeNull();
  await screen.findAllByText('Patience with Ben');
  strike('patience');
  expect(sheet()).toContain('█████ with Ben');
  expect(sheet()).not.toContain('Patience');
});

test('a “should” is on no paper, also when all of one’s own words are', async () => {
  render(<Paper />);
  fireEvent.click(await box('Your own words'));
  await screen.findByText('Ben held my coat.');
  expect(sheet()).not.toMatch(/Tidy up unasked|They had cooked/);
});

test('the check-ins bear their caution on the paper too, and only they', async () => {
  render(<Paper />);
  await screen.findByText(CAUTION);
  fireEvent.click(await box('Check-ins'));
  expect(screen.queryByText(CAUTION)).toBeNull();
});

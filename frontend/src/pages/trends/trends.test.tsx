import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { addDays, mondayOf } from '../../shared/day';
import { checkin } from '../../shared/kinds';
import { uuid7 } from '../../shared/uuid';
import { today } from '../../state/tonight';
import { put } from '../../store/records';
import { value } from '../values/testing/made';
import { Trends } from './trends';

const night = addDays(today.value, -8);

afterEach(cleanup);

test('before anything is written there is a sentence and a way to the first line', async () => {
  render(<Trends />);
  expect(await screen.findByText('Go to tonight')).toBeTruthy();
  expect(screen.queryByRole('slider')).toBeNull();
});

test('the sentence counts a line as soon as it is written', async () => {
  await put('noticing', uuid7(), night, { text: 'Charged my headphones.', signal: null });
  render(<Trends />);
  const sentence = () => document.querySelector('figcaption')?.textContent;
  await screen.findAllByRole('slider');
  expect(sentence()).toMatch(
    /^On 1 of the 9 nights since .+ you wrote something down: 1 small way in all\.$/,
  );
  await put('noticing', uuid7(), today.value, { text: 'Held my coat.', signal: null });
  await screen.findByText(
    (_, element) => element?.tagName === 'FIGCAPTION' && /2 small ways/.test(element.textContent),
  );
  expect(sentence()).toMatch(/^On 2 of the 9 nights/);
});

test('twelve weeks are looked at unless one chooses others', async () => {
  render(<Trends />);
  const pick = await screen.findByLabelText<HTMLSelectElement>('How far back');
  expect([...pick.selectedOptions].map(({ text }) => text)).toEqual(['12 weeks']);
  const [weeks] = await screen.findAllByRole('slider');
  expect(weeks?.getAttribute('aria-valuemax')).toBe('11');
});

test('a chart with nothing in it says so, and appears with its first answer', async () => {
  render(<Trends />);
  expect(await screen.findByText(/No chance to adjust to you was written down/)).toBeTruthy();
  await put('observation', uuid7(), night, { aspect: 'adapted', outcome: 'no', needed: null, note: null });
  expect(await screen.findByText('Adapted when I was overwhelmed')).toBeTruthy();
  expect(screen.getByText('0 of 1')).toBeTruthy();
});

test('the chosen week is read below the chart, and behind the chart stands a table', async () => {
  render(<Trends />);
  const [slider] = await screen.findAllByRole('slider');
  if (!slider) throw new Error('there is no slider');
  fireEvent.keyDown(slider, { key: 'PageDown' });
  expect(slider.getAttribute('aria-valuetext')).toMatch(/^Week of .+\. Before the first night\.$/);
  fireEvent.click(screen.getAllByText('As a table')[0] as HTMLElement);
  const table = await screen.findByRole('table', { hidden: true });
  expect(within(table).getAllByRole('columnheader', { hidden: true })).toHaveLength(4);
});

test('wanting proof has a chart of its own, and adds nothing to the chances', async () => {
  await put('reassurance', uuid7(), night, {
    trigger: 'tone',
    did: 'asked_plainly',
    note: null,
    calm: 'yes',
  });
  render(<Trends />);
  await screen.findByText('Asked plainly for what I needed');
  const [, chances, asks] = document.querySelectorAll('figcaption');
  expect(chances?.textContent).toMatch(/^1 chance came up/);
  expect(asks?.textContent).toBe(
    'You wanted proof once, on 1 night. You know how it went on: the calm lasted.',
  );
  expect(
    screen.getByText(/^On 1 night, set off by a tone\. There is nothing wrong with wanting proof/),
  ).toBeTruthy();
});

test('care that was offered is charted with the share that landed, weeks without any as gaps', async () => {
  const part = { note: null, meaning: null, later: null, later_declined: false };
  await put('receiving', uuid7(), night, { offered: 'support', reception: 'received', ...part });
  await put('receiving', uuid7(), night, { offered: 'support', reception: 'joked', ...part });
  render(<Trends />);
  expect(await screen.findByText('1 of 2', { selector: 'b' })).toBeTruthy();
  const sentence = 'Care was offered twice, on 1 night. You let it land once.';
  expect([...document.querySelectorAll('figcaption')].map(({ textContent }) => textContent)).toContain(
    sentence,
  );
  expect(screen.getByText('How much of it landed')).toBeTruthy();
  expect(screen.getByText('1 of 2', { selector: '.shares span' })).toBeTruthy();
});

test('whom the small ways are about is said once it is more than one person', async () => {
  await put('subject', 'mira', null, { label: 'Mira' });
  render(<Trends />);
  await screen.findAllByRole('slider');
  expect(screen.queryByText(/about my partner/)).toBeNull();
  await put('noticing', uuid7(), night, { text: 'Saved me a seat.', signal: null, subject: 'mira' });
  expect(await screen.findByText('Mira', { selector: '.whom-line bdi.own-in' })).toBeTruthy();
  expect(document.querySelector('.whom-line')?.textContent).toBe('2 about my partner, 1 about Mira.');
});

test('check-ins stand beside a practice with a word that neither is said to bring the other', async () => {
  await put('checkin', uuid7(), mondayOf(night), { ...checkin.untouched, understood: 5 });
  render(<Trends />);
  expect(await screen.findByText(/^Lines that go together only go together/)).toBeTruthy();
});

test('self-respect is counted without anything the partner did', async () => {
  await put('act', uuid7(), night, { signal: 'tired', outcome: 'honoured', note: null });
  render(<Trends />);
  await screen.findByText('Tired');
  const [, , , respect] = document.querySelectorAll('figcaption');
  expect(respect?.textContent).toBe('On 1 night you noticed 1 signal of your own: 1 honoured.');
});

test('a value’s name stands in the face of one’s own words, in its lane, in the week that is read and in the table; read out it has no marks', async () => {
  const rest = uuid7();
  await put('value', rest, null, value('', { name: 'Rest, unearned' }).body);
  await put('rating', uuid7(), night, { value: rest, would_like: 8, actually: 3 });
  render(<Trends />);
  const slider = await screen.findByRole('slider', { name: 'Values, week by week' });
  fireEvent.keyDown(slider, { key: 'ArrowLeft' });
  fireEvent.click(within(slider.closest('figure') as HTMLElement).getByText('As a table'));
  await screen.findByRole('table', { hidden: true });
  const stands = screen.getAllByText('Rest, unearned');
  expect(slider.getAttribute('aria-valuetext')).toContain('. Rest, unearned: would like 8, actually 3.');
  expect(
    stands.map((place) => place.closest('.own, .own-in')?.closest('.lane-name, .reading, td')?.tagName),
  ).toEqual(['P', 'P', 'TD']);
});

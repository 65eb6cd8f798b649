import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { App } from './app';
import { go } from './router';
import { close } from './store/database';
import { all, on, put } from './store/records';
import { addDays } from './shared/day';
import { today } from './state/tonight';

/** A page is fetched, and made ready here, when it is opened for the first time. */
const FETCHED = { timeout: 4_000 };
const YESTERDAY = addDays(today.value, -1);

/** Something is on the device, and its database cannot be read when the page is opened. */
beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.stubGlobal('reportError', () => undefined); // the browser's own log
  await put('noticing', 'tea', YESTERDAY, { text: 'Tea', signal: null });
  await close();
  vi.stubGlobal('indexedDB', undefined);
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function open(address: string) {
  go(address, { replace: true });
  render(<App />);
}

test.each([
  '/back',
  `/back?night=${YESTERDAY}`,
  '/back?show=find',
  '/back?show=three',
  '/back?show=week',
  '/back?show=plans',
  '/back?show=people',
  '/trends',
  '/trends/paper',
  '/values',
  '/values/019ab2c4-7d1e-7c3a-9f50-0a4b8e6d2f11',
  '/values/rate',
  '/values/clarify',
  '/values/themes',
  '/values/origins',
  '/values/shoulds',
  '/values/steps',
  '/checkin',
])('%s says that it did not open, and not that there is nothing', async (address) => {
  open(address);
  expect(await screen.findByRole('heading', { name: 'This page did not open' }, FETCHED)).toBeTruthy();
  expect(screen.getByText(/^This device’s storage cannot be opened/)).toBeTruthy();
});

test.each([
  ['/more', 'More'],
  ['/more/help', 'Help'],
  ['/learn', 'About the practices'],
  ['/values/minute', 'A minute before a step'],
])('%s needs nothing of the device', async (address, title) => {
  open(address);
  expect(await screen.findByRole('heading', { level: 1, name: title }, FETCHED)).toBeTruthy();
  await new Promise((done) => setTimeout(done, 20));
  expect(screen.queryByRole('heading', { name: 'This page did not open' })).toBeNull();
});

test('a night shows its lines as soon as anything else could be read', async () => {
  open(`/night/${YESTERDAY}`);
  await screen.findByRole('alert');
  vi.unstubAllGlobals();
  await all('value');
  const first = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'First line' });
  await waitFor(() => expect(first.value).toBe('Tea'));
  expect(screen.queryByRole('alert')).toBeNull();
});

test.each(['/', `/night/${YESTERDAY}`])(
  '%s can be written on, and says of no night that it has no line',
  async (address) => {
    open(address);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('what it kept before cannot be shown');
    expect(screen.queryByRole('link', { name: /no line kept/ })).toBeNull();
    const line = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'First line' });
    fireEvent.input(line, { target: { value: 'Soup' } });
    expect(line.value).toBe('Soup');
  },
);

test('a line that is being written goes on in its own record once the device can be read again', async () => {
  vi.unstubAllGlobals();
  open('/');
  const line = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'First line' });
  await waitFor(() => expect(document.querySelector('.opening')).toBeNull());
  fireEvent.input(line(), { target: { value: 'Soup' } });
  await screen.findByRole('img', { name: 'First line, kept' });
  await new Promise((done) => setTimeout(done, 50)); // the page has read it, too
  await close();
  const there = indexedDB;
  vi.stubGlobal('indexedDB', undefined);
  fireEvent.input(line(), { target: { value: 'Soup, and bread' } });
  await screen.findByRole('alert');
  cleanup();
  await new Promise((done) => setTimeout(done, 50)); // what it tried on its way out is over
  open('/');
  await screen.findByRole('alert');
  expect(line().value).toBe('Soup, and bread');
  vi.stubGlobal('indexedDB', there);
  fireEvent.input(line(), { target: { value: 'Soup, bread and tea' } });
  const kept = async () => (await on(today.value)).map(({ body }) => 'text' in body && body.text);
  await waitFor(async () => expect(await kept()).toEqual(['Soup, bread and tea']));
});

test('so does what stands behind a door', async () => {
  vi.unstubAllGlobals();
  const door = async () => {
    open('/');
    await waitFor(() => expect(document.querySelector('.opening')).toBeNull());
    fireEvent.click(screen.getByRole('button', { name: /I honoured/ }));
    await screen.findByRole('dialog');
  };
  const what = (note: string) =>
    fireEvent.input(screen.getByLabelText(/^What I did/), { target: { value: note } });
  await door();
  fireEvent.click(screen.getByLabelText('tired'));
  fireEvent.click(screen.getByLabelText('Honoured'));
  await screen.findByRole('button', { name: 'Take it back' });
  await new Promise((done) => setTimeout(done, 50)); // the page has read it, too
  await close();
  const there = indexedDB;
  vi.stubGlobal('indexedDB', undefined);
  what('Slept');
  const sheet = within(screen.getByRole('dialog'));
  await sheet.findByText('This device is not keeping what you write.');
  cleanup();
  await new Promise((done) => setTimeout(done, 50)); // what it tried on its way out is over
  await door();
  expect(screen.getByLabelText<HTMLTextAreaElement>(/^What I did/).value).toBe('Slept');
  vi.stubGlobal('indexedDB', there);
  what('Slept well');
  const kept = async () => (await all('act')).map(({ body }) => body.note);
  await waitFor(async () => expect(await kept()).toEqual(['Slept well']));
});

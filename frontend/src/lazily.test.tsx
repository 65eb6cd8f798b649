import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { lazily } from './lazily';

afterEach(cleanup);

const Sky = () => <p>the sky</p>;

test('a page is loaded once, however often it is opened', async () => {
  const load = vi.fn(() => Promise.resolve(Sky));
  const { Page, fetch } = lazily(load);
  fetch();
  const { unmount } = render(<Page />);
  expect(await screen.findByText('the sky')).toBeTruthy();
  unmount();
  render(<Page />);
  expect(screen.getByText('the sky')).toBeTruthy();
  expect(load).toHaveBeenCalledOnce();
});

test('a page that does not come says so, with something to do', async () => {
  const { Page } = lazily(() => Promise.reject(new TypeError('gone')));
  render(<Page />);
  expect(await screen.findByRole('button', { name: 'Open again' })).toBeTruthy();
});

test('a page that is opened while its fetch ahead is under way says so, too, when that fails', async () => {
  let fail: (problem: unknown) => void = () => undefined;
  const { Page, fetch } = lazily(() => new Promise((_, no) => (fail = no)));
  fetch();
  render(<Page />);
  fail(new TypeError('gone'));
  expect(await screen.findByRole('button', { name: 'Open again' })).toBeTruthy();
});

test('failing ahead of time is no failure: opening tries again', async () => {
  const load = vi
    .fn<() => Promise<typeof Sky>>()
    .mockRejectedValueOnce(new TypeError('offline'))
    .mockResolvedValue(Sky);
  const { Page, fetch } = lazily(load);
  fetch();
  await waitFor(() => expect(load).toHaveBeenCalledOnce());
  render(<Page />);
  expect(await screen.findByText('the sky')).toBeTruthy();
});

import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { go } from '../../router';
import { Questions } from './questions';

const after = () => document.querySelector('.afterwards')?.textContent;
const pressed = () => screen.queryAllByRole('button', { pressed: true });
const answerAll = (how: string) => {
  for (const button of screen.getAllByRole('button', { name: how })) fireEvent.click(button);
};

beforeEach(() => go('/more/questions', { replace: true }));
afterEach(cleanup);

it('says the same whatever is answered', () => {
  render(<Questions />);
  const before = after();
  expect(before).toMatch(/There is no result/);
  for (const how of ['Yes', 'Not sure', 'No']) {
    answerAll(how);
    expect(pressed()).toHaveLength(7);
    expect(after()).toBe(before);
  }
  expect(document.body.textContent).not.toMatch(/\d of \d|score|points/i);
});

it('keeps nothing: no storage, no address, no field that a browser could fill in again', () => {
  const kept = [
    vi.spyOn(Storage.prototype, 'setItem'),
    vi.spyOn(history, 'pushState'),
    vi.spyOn(history, 'replaceState'),
  ];
  const where = location.href;
  render(<Questions />);
  answerAll('Yes');
  for (const way of kept) expect(way).not.toHaveBeenCalled();
  expect([location.href, history.state]).toEqual([where, null]);
  expect(document.querySelectorAll('input, select, textarea, form')).toHaveLength(0);
  vi.restoreAllMocks();
});

it('forgets when it is left, and when it is hidden', () => {
  const { unmount } = render(<Questions />);
  answerAll('Yes');
  unmount();
  render(<Questions />);
  expect(pressed()).toEqual([]);
  answerAll('No');
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
  vi.restoreAllMocks();
  return vi.waitFor(() => expect(pressed()).toEqual([]));
});

it('takes an answer back with a second tap', () => {
  render(<Questions />);
  const [yes] = screen.getAllByRole('button', { name: 'Yes' });
  fireEvent.click(yes!);
  fireEvent.click(yes!);
  expect(pressed()).toEqual([]);
});

it('leads to help and to self-respect, and on to tonight after the first screens', () => {
  go('/more/questions?first', { replace: true });
  render(<Questions />);
  expect(screen.getByRole('link', { name: 'Help, by country' }).getAttribute('href')).toBe('/more/help');
  expect(screen.getByRole('link', { name: /self-respect/ }).getAttribute('href')).toBe('/learn/self-respect');
  fireEvent.click(screen.getByRole('button', { name: 'Skip' }));
  expect(location.pathname).toBe('/');
});

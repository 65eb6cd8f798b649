import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Still, STILL } from './still';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const shown = (onEnd: (whole: boolean) => void) =>
  render(<Still own={null} thank="Say thank you." stop="Then stop." onEnd={onEnd} />);

it('stays for twenty seconds and no longer', () => {
  const ends: boolean[] = [];
  shown((whole) => ends.push(whole));
  vi.advanceTimersByTime(STILL - 1);
  expect(ends).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(ends).toEqual([true]);
});

it('is left by its one control or by Escape, and then does not end a second time', () => {
  const ends: boolean[] = [];
  const { unmount } = shown((whole) => ends.push(whole));
  fireEvent.click(screen.getByRole('button', { name: 'Leave' }));
  fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
  unmount();
  vi.advanceTimersByTime(STILL);
  expect(ends).toEqual([false, false]);
});

it('says aloud that it begins, what to do, and nothing that counts', async () => {
  shown(() => undefined);
  await vi.advanceTimersByTimeAsync(100);
  expect(screen.getByRole('status').textContent).toMatch(/^Twenty still seconds begin/);
  const dialog = screen.getByRole('dialog', { name: 'Twenty still seconds' });
  const described = document.getElementById(dialog.getAttribute('aria-describedby') ?? '');
  expect(described?.textContent).toBe('Say thank you.Then stop.');
  expect(dialog.textContent).not.toMatch(/\d/);
});

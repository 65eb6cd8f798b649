import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Still, STILL } from './still';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, 'wakeLock');
  Reflect.deleteProperty(navigator, 'vibrate');
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

/** How long the browser takes to answer (milliseconds). */
const ASKED = 200;

/** A browser that keeps the screen awake; `given` are the locks it gave, each with whether it was let go. */
function awakeBrowser() {
  const given: { released: boolean; release: () => Promise<void> }[] = [];
  const request = vi.fn(async () => {
    await new Promise((answer) => setTimeout(answer, ASKED));
    const lock = {
      released: false,
      release: () => {
        lock.released = true;
        return Promise.resolve();
      },
    };
    given.push(lock);
    return lock;
  });
  Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: { request } });
  return { given, request };
}

function trembling() {
  const vibrate = vi.fn(() => true);
  Object.defineProperty(navigator, 'vibrate', { configurable: true, value: vibrate });
  return vibrate;
}

function turn(state: DocumentVisibilityState) {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
}

/** What it leaves behind is put away after the next frame. */
const gone = () => vi.advanceTimersByTimeAsync(50);
const held = (given: { released: boolean }[]) => given.filter(({ released }) => !released).length;

it('keeps the screen lit while it stands, and lets it sleep once it is over', async () => {
  turn('visible');
  const { given, request } = awakeBrowser();
  const { unmount } = shown(() => unmount());
  await vi.advanceTimersByTimeAsync(STILL - 1);
  expect(request).toHaveBeenCalledExactlyOnceWith('screen');
  expect(held(given)).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  await gone();
  expect(held(given)).toBe(0);
});

it('lets the screen sleep when it is left early, also before the browser has answered', async () => {
  turn('visible');
  const { given } = awakeBrowser();
  for (const stayed of [0, 3_000]) {
    const { unmount } = shown(() => unmount());
    await vi.advanceTimersByTimeAsync(stayed);
    fireEvent.click(screen.getByRole('button', { name: 'Leave' }));
    await vi.advanceTimersByTimeAsync(ASKED);
  }
  expect(given).toHaveLength(2);
  expect(held(given)).toBe(0);
});

it('asks again when somebody comes back to it, and no more once it is gone', async () => {
  turn('visible');
  const { given } = awakeBrowser();
  const { unmount } = shown(() => undefined);
  await vi.advanceTimersByTimeAsync(ASKED);
  turn('hidden');
  await given[0]?.release(); // as a browser does when the page is not to be seen
  await vi.advanceTimersByTimeAsync(ASKED);
  expect(given).toHaveLength(1);
  turn('visible');
  await vi.advanceTimersByTimeAsync(ASKED);
  expect([given.length, held(given)]).toEqual([2, 1]);
  unmount();
  await gone();
  turn('visible');
  await vi.advanceTimersByTimeAsync(ASKED);
  expect([given.length, held(given)]).toEqual([2, 0]);
});

it('goes its twenty seconds also where the browser refuses to keep the screen lit', async () => {
  turn('visible');
  const request = vi.fn(() => Promise.reject(new DOMException('', 'NotAllowedError')));
  Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: { request } });
  const ends: boolean[] = [];
  shown((whole) => ends.push(whole));
  await vi.advanceTimersByTimeAsync(STILL);
  expect(request).toHaveBeenCalled();
  expect(ends).toEqual([true]);
});

it('trembles once and shortly at the end, and not before', () => {
  const vibrate = trembling();
  shown(() => undefined);
  vi.advanceTimersByTime(STILL - 1);
  expect(vibrate).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(vibrate.mock.calls).toEqual([[40]]);
});

it('does not tremble when it is left', () => {
  const vibrate = trembling();
  const { unmount } = shown(() => unmount());
  vi.advanceTimersByTime(5_000);
  fireEvent.click(screen.getByRole('button', { name: 'Leave' }));
  vi.advanceTimersByTime(STILL);
  expect(vibrate).not.toHaveBeenCalled();
});

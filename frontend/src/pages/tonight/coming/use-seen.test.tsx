import { cleanup, render, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useSeen } from './use-seen';

let stands: (inSight: boolean) => void;
let left: boolean;
const seen = vi.fn();

function Question() {
  const place = useSeen<HTMLParagraphElement>('m1', seen);
  return <p ref={place}>The same question again</p>;
}

beforeEach(() => {
  seen.mockClear();
  left = false;
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(look: (sights: { isIntersecting: boolean }[]) => void) {
        stands = (isIntersecting) => look([{ isIntersecting }]);
      }
      observe() {
        stands(false);
      }
      disconnect() {
        left = true;
      }
    },
  );
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('what lies below the fold is seen when it comes into sight, once', () => {
  render(<Question />);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(seen).not.toHaveBeenCalled();
  stands(true);
  expect([seen.mock.calls.length, left]).toEqual([1, true]);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(seen).toHaveBeenCalledTimes(1);
});

test('in sight on a page that nobody looks at it is seen when somebody does', () => {
  const looks = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  render(<Question />);
  stands(true);
  expect(seen).not.toHaveBeenCalled();
  looks.mockReturnValue('visible');
  document.dispatchEvent(new Event('visibilitychange'));
  expect(seen).toHaveBeenCalledTimes(1);
});

test('a question that has gone is not seen any more', async () => {
  const { rerender } = render(<Question />);
  rerender(<p>Another page</p>);
  await waitFor(() => expect(left).toBe(true));
  stands(true);
  expect(seen).not.toHaveBeenCalled();
});

test('where nothing tells what is in sight, a page that is looked at shows it', () => {
  vi.stubGlobal('IntersectionObserver', undefined);
  render(<Question />);
  expect(seen).toHaveBeenCalledTimes(1);
});

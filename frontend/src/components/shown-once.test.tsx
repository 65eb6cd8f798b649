import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { ShownOnce } from './shown-once';
import { hideToast, Toasts } from './toast';

afterEach(() => {
  cleanup();
  hideToast();
  vi.unstubAllGlobals();
});

function copy() {
  render(
    <>
      <ShownOnce name="Code" text="abcd-efgh" remark="Once." />
      <Toasts />
    </>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
}

test('a tap copies it', async () => {
  const written: string[] = [];
  vi.stubGlobal('navigator', {
    clipboard: { writeText: (text: string) => Promise.resolve(written.push(text)) },
  });
  copy();
  expect(await screen.findByText('Copied.')).toBeTruthy();
  expect(written).toEqual(['abcd-efgh']);
});

test('where the page may not copy, as over plain http, it is selected, and that is said', async () => {
  vi.stubGlobal('navigator', {});
  copy();
  expect(await screen.findByText(/^It is selected/)).toBeTruthy();
  expect(getSelection()?.toString()).toBe('abcd-efgh');
});

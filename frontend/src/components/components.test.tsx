import type { ComponentChildren } from 'preact';
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Choice } from './choice';
import { Sheet } from './sheet';
import { Tabs } from './tabs';
import { TextField } from './text-field';
import { hideToast, toast, Toasts, UNDO_MS } from './toast';

afterEach(cleanup);

describe('a sheet', () => {
  test('is a dialog named by its title, closed by its cross', () => {
    const onClose = vi.fn();
    render(
      <Sheet title="They adjusted" onClose={onClose}>
        <p>inside</p>
      </Sheet>,
    );
    expect(screen.getByRole('dialog').getAttribute('aria-labelledby')).toBe(
      screen.getByRole('heading', { name: 'They adjusted' }).id,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('gives the focus back to what opened it', () => {
    const opener = document.body.appendChild(document.createElement('button'));
    opener.focus();
    const { unmount } = render(
      <Sheet title="x" onClose={() => undefined}>
        <button type="button">inside</button>
      </Sheet>,
    );
    screen.getByRole('button', { name: 'inside' }).focus();
    unmount();
    expect(document.activeElement).toBe(opener);
    opener.remove();
  });

  test('opens with the focus on its heading, not on its cross', () => {
    render(
      <Sheet title="They adjusted" onClose={() => undefined}>
        <button type="button">inside</button>
      </Sheet>,
    );
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'They adjusted' }));
  });

  test('asks its owner on Escape instead of closing by itself', () => {
    const onClose = vi.fn();
    render(
      <Sheet title="x" onClose={onClose}>
        {null}
      </Sheet>,
    );
    const escape = new Event('cancel', { cancelable: true });
    screen.getByRole('dialog').dispatchEvent(escape);
    expect(escape.defaultPrevented).toBe(true);
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe('a toast', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => {
    hideToast();
    vi.useRealTimers();
  });

  test('can be undone for ten seconds, then leaves', () => {
    const run = vi.fn();
    render(<Toasts />);
    void act(() => toast({ text: 'Line removed.', action: { label: 'Undo', run } }));
    expect(screen.getByRole('status').textContent).toContain('Line removed.');
    void act(() => void fireEvent.click(screen.getByRole('button', { name: 'Undo' })));
    expect(run).toHaveBeenCalledOnce();
    expect(screen.queryByRole('button')).toBeNull();

    void act(() => toast({ text: 'Line removed.', action: { label: 'Undo', run } }));
    void act(() => void vi.advanceTimersByTime(UNDO_MS));
    expect(screen.getByRole('status').textContent).toBe('');
  });
});

test('an undo leaves the caret where it is: a closing keyboard would move it from under the finger', () => {
  render(<Toasts />);
  void act(() => toast({ text: 'Line removed.', action: { label: 'Undo', run: () => undefined } }));
  expect(fireEvent.mouseDown(screen.getByRole('button', { name: 'Undo' }))).toBe(false);
  void act(hideToast);
});

test('an undo from the keyboard leaves the focus on the heading: of the sheet that is open, or else of the page', async () => {
  const undo = async (more: ComponentChildren) => {
    const { unmount } = render(
      <main>
        <h1 tabIndex={-1}>Tonight</h1>
        <Toasts />
        {more}
      </main>,
    );
    void act(() => toast({ text: 'Line removed.', action: { label: 'Undo', run: () => undefined } }));
    const button = screen.getByRole('button', { name: 'Undo' });
    button.focus();
    void act(() => void fireEvent.click(button));
    await waitFor(() => expect(document.activeElement).not.toBe(document.body));
    const there = document.activeElement?.textContent;
    unmount();
    return there;
  };
  expect(await undo(null)).toBe('Tonight');
  expect(await undo(<Sheet title="A door" onClose={() => undefined} children={null} />)).toBe('A door');
});

describe('the tabs', () => {
  test('say which page is open', () => {
    render(<Tabs here="trends" exact />);
    expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('Trends');
    expect(screen.getAllByRole('link')).toHaveLength(5);
  });
});

describe('a field', () => {
  test('says what is wrong in the place of its hint', () => {
    const field = {
      name: 'name',
      autocomplete: 'off',
      autocapitalize: 'none',
      enterkeyhint: 'next',
    } as const;
    const onValue = vi.fn();
    const { rerender } = render(
      <TextField {...field} label="Name" value="" onValue={onValue} hint="Any name" />,
    );
    const input = screen.getByLabelText('Name');
    fireEvent.input(input, { target: { value: 'Ana' } });
    expect(onValue).toHaveBeenCalledWith('Ana');

    rerender(<TextField {...field} label="Name" value="" onValue={onValue} hint="Any name" wrong="Taken" />);
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent).toBe('Taken');
  });
});

describe('a choice', () => {
  test('is a group of radio buttons, one of them chosen', () => {
    const onValue = vi.fn();
    const options = [
      { value: 'night', label: 'Night' },
      { value: 'day', label: 'Day' },
    ] as const;
    render(<Choice label="Theme" options={options} value="night" onValue={onValue} />);
    expect(screen.getByRole('group', { name: 'Theme' })).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: 'Day' }));
    expect(onValue).toHaveBeenCalledWith('day');
  });
});

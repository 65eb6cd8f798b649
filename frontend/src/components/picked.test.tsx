import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Picked } from './picked';

afterEach(cleanup);
const onPick = vi.fn();
const show = () => {
  render(<Picked type="date" value="2026-11-26" max="2026-12-31" shown="26 November" onPick={onPick} />);
  return screen.getByDisplayValue('2026-11-26');
};
const seesTheField = (field: HTMLElement) => field.parentElement?.classList.contains('by-keys');

test('what is picked stands there as the page writes it, for the eye alone', () => {
  show();
  expect(screen.getByText('26 November').getAttribute('aria-hidden')).toBe('true');
});

test('whoever comes by keys sees the field itself; whoever taps does not, until a key is pressed', () => {
  const field = show();
  fireEvent.focus(field);
  expect(seesTheField(field)).toBe(true);
  fireEvent.blur(field);
  expect(seesTheField(field)).toBe(false);
  fireEvent.pointerDown(field);
  fireEvent.focus(field);
  expect(seesTheField(field)).toBe(false);
  fireEvent.keyDown(field, { key: '1' });
  expect(seesTheField(field)).toBe(true);
});

test('a pick is told', () => {
  const field = show();
  fireEvent.change(field, { target: { value: '2026-12-24' } });
  expect(onPick).toHaveBeenLastCalledWith('2026-12-24', true);
});

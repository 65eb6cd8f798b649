import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { useHeldDay } from './held-day';

afterEach(cleanup);

function Night({ day, sheet }: { day: string; sheet: boolean }) {
  const held = useHeldDay(day);
  return (
    <>
      <p>{held}</p>
      {sheet && (
        <dialog open>
          <input type="radio" />
        </dialog>
      )}
    </>
  );
}

test('the night does not turn over under an open sheet, and does once it is closed', async () => {
  const { rerender } = render(<Night day="2026-11-25" sheet />);
  screen.getByRole('radio').focus();
  rerender(<Night day="2026-11-26" sheet />);
  expect(screen.getByText('2026-11-25')).toBeTruthy();
  rerender(<Night day="2026-11-26" sheet={false} />);
  fireEvent.click(document.body); // the tap on its cross
  await waitFor(() => expect(screen.getByText('2026-11-26')).toBeTruthy());
});

test.each(['textarea', 'input'])(
  'nor while the focus stays in a field or on a slider: %s',
  async (element) => {
    const { rerender } = render(<Night day="2026-11-25" sheet={false} />);
    const field = document.body.appendChild(document.createElement(element));
    if (field instanceof HTMLInputElement) field.type = 'range';
    field.focus();
    rerender(<Night day="2026-11-26" sheet={false} />);
    expect(screen.getByText('2026-11-25')).toBeTruthy();
    field.blur();
    await waitFor(() => expect(screen.getByText('2026-11-26')).toBeTruthy());
    field.remove();
  },
);

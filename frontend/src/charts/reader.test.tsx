import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test } from 'vitest';
import { stopFor } from './keys';
import { Reader } from './reader';

afterEach(cleanup);

function Weeks() {
  const [week, setWeek] = useState(11);
  return (
    <Reader
      label="Small ways, week by week"
      text={`Week ${week}`}
      count={12}
      value={week}
      onChoose={setWeek}
      hit={(x) => Math.round(x)}
      frame={{ room: 350, scale: 1, rtl: false }}
      width={350}
      stop={(key) => stopFor(key, week, { count: 12, rtl: false, page: 4 })}
    >
      <svg class="area" />
    </Reader>
  );
}

test('the chart is one slider that says its week as a sentence', () => {
  render(<Weeks />);
  const slider = screen.getByRole('slider', { name: 'Small ways, week by week' });
  expect(slider.getAttribute('aria-valuetext')).toBe('Week 11');
  expect(slider.getAttribute('aria-valuemax')).toBe('11');
});

test('keys move it and are not passed on; other keys are', () => {
  render(<Weeks />);
  const slider = screen.getByRole('slider');
  expect(fireEvent.keyDown(slider, { key: 'ArrowLeft' })).toBe(false);
  expect(slider.getAttribute('aria-valuetext')).toBe('Week 10');
  fireEvent.keyDown(slider, { key: 'Home' });
  expect(slider.getAttribute('aria-valuenow')).toBe('0');
  expect(fireEvent.keyDown(slider, { key: 'Tab' })).toBe(true);
  expect(fireEvent.keyDown(slider, { key: 'ArrowLeft', altKey: true })).toBe(true);
});

test('a tap reads the place it means', () => {
  render(<Weeks />);
  fireEvent.click(screen.getByRole('slider'), { clientX: 5, clientY: 0 });
  expect(screen.getByRole('slider').getAttribute('aria-valuetext')).toBe('Week 5');
});

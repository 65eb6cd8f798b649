import { afterEach, expect, test } from 'vitest';
import { chooseTheme, startTheme } from './theme';

const shown = () => document.documentElement.dataset['theme'];
afterEach(() => chooseTheme('system'));

test('a chosen theme is shown and remembered for the next start', () => {
  startTheme();
  chooseTheme('day');
  expect(shown()).toBe('day');
  expect(localStorage).toHaveLength(1);
  chooseTheme('night');
  expect(shown()).toBe('night');
});

test('following the device leaves nothing behind', () => {
  chooseTheme('day');
  chooseTheme('system');
  expect(localStorage).toHaveLength(0);
  expect(['night', 'day']).toContain(shown());
});

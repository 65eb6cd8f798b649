import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { CompassTable } from './compass-table';
import { Drawing } from './drawing';
import { latestOf } from './held';
import { rating, value } from './testing/made';

const DAY = '2026-11-25';

afterEach(cleanup);

/** The sentence over A, B and C, of which `rated` were; `apart` and `painful` name some of them. */
function draw(rated: string[], { apart = '', painful = '' } = {}) {
  const held = ['a', 'b', 'c'].map((id) =>
    value(id, { name: id.toUpperCase(), painful: painful.includes(id) }),
  );
  const ratings = rated.map((id) => rating(`r${id}`, id, DAY, 7, apart.includes(id) ? 1 : 7));
  const latest = latestOf(ratings, DAY);
  render(<Drawing {...{ held, latest, ratings }} day={DAY} today={DAY} onTable={() => undefined} />);
  return document.querySelector('figcaption')?.textContent;
}

test('where the two numbers are the same, it is said of the rated values only', () => {
  expect(draw(['a', 'c'])).toBe('For each one you rated, you would like as much as there was.');
  cleanup();
  expect(draw(['a'])).toBe('For the one you rated, you would like as much as there was.');
  expect(screen.getAllByText('not rated')).toHaveLength(2);
});

test('a painful value is never the one furthest apart, nor one of those that are the same', () => {
  expect(draw(['a', 'b'], { apart: 'ab', painful: 'a' })).toMatch(/^Furthest apart is B/);
  cleanup();
  expect(draw(['a', 'b'], { apart: 'a', painful: 'a' })).toMatch(/^For the one you rated/);
});

test('a painful value is not counted among those that are not rated yet', () => {
  expect(draw([], { painful: 'a' })).toBe('2 values, not rated yet.');
  cleanup();
  expect(draw(['a'], { apart: 'a', painful: 'ab' })).toBe('One value, not rated yet.');
});

test('over painful values alone nothing is said', () => {
  expect(draw(['a'], { apart: 'a', painful: 'abc' })).toBeUndefined();
  expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['A', 'B', 'C']);
  expect(document.querySelector('svg, .as-table')).toBeNull();
});

test('what a painful value was rated before is neither drawn nor read out, on the day nor in the table', () => {
  draw(['a', 'b'], { apart: 'a', painful: 'a' });
  const [a, b] = screen.getAllByRole('link');
  expect(a?.querySelector('svg')).toBeNull();
  expect(a?.textContent).toBe('A');
  expect(b?.querySelector('svg')).toBeTruthy();
  const latest = latestOf([rating('1', 'a', DAY, 7, 1), rating('2', 'b', DAY, 7, 7)], DAY);
  const held = [value('a', { name: 'A', painful: true }), value('b', { name: 'B' })];
  render(<CompassTable {...{ held, latest }} sentence="" onClose={() => undefined} />);
  const rows = screen.getAllByRole('row', { hidden: true }).map(({ textContent }) => textContent);
  expect(rows.slice(1)).toEqual(['A––', 'B77']);
});

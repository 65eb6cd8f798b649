import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Drawing } from './drawing';
import { latestOf, type Rating, type Value } from './held';
import { valueForm } from './value-form';

const DAY = '2026-11-25';

afterEach(cleanup);

function entry<K extends 'value' | 'rating'>(kind: K, id: string, day: string | null, body: unknown) {
  return { kind, id, day, version: 1, unsent: false, body } as unknown as K extends 'value' ? Value : Rating;
}

function draw(rated: string[]) {
  const held = ['a', 'b', 'c'].map((id) =>
    entry('value', id, null, valueForm({ value: DAY }, 0, { name: id.toUpperCase() }).blank),
  );
  const ratings = rated.map((value) =>
    entry('rating', `r${value}`, DAY, { value, would_like: 7, actually: 7 }),
  );
  const latest = latestOf(ratings, DAY);
  render(<Drawing {...{ held, latest, ratings }} day={DAY} today={DAY} onTable={() => undefined} />);
  return document.querySelector('figcaption')?.textContent;
}

test('where the two numbers are the same, it is said of the rated values only', () => {
  expect(draw(['a', 'b', 'c'])).toBe('In each of them, what you would like and what was are the same.');
  cleanup();
  expect(draw(['a', 'c'])).toBe(
    'In each of those that are rated, what you would like and what was are the same.',
  );
  cleanup();
  expect(draw(['a'])).toBe('In the one that is rated, what you would like and what was are the same.');
  expect(screen.getAllByText('not rated')).toHaveLength(2);
});

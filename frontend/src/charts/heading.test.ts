// @vitest-environment node
import { expect, test } from 'vitest';
import { heading } from './heading';

const linesOf = (name: string) => heading(name).replaceAll('\u00A0', '·').split(' ');

test('a column’s name breaks into two lines of about the same length', () => {
  expect(linesOf('made a joke of it')).toEqual(['made·a', 'joke·of·it']);
  expect(linesOf('moved towards it')).toEqual(['moved', 'towards·it']);
  expect(linesOf('would like')).toEqual(['would', 'like']);
  expect(linesOf('Perfectionism')).toEqual(['Perfectionism']);
});

test('a long name has three lines', () => {
  expect(linesOf('Worth rested on me, not on reactions')).toEqual([
    'Worth·rested',
    'on·me,·not',
    'on·reactions',
  ]);
});

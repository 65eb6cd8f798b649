// @vitest-environment node
import { expect, test } from 'vitest';
import vectors from '../../../tests/vectors/text.json?raw';
import { codePoints, textProblem, tidy, withinLimit } from './text';

interface Case {
  name: string;
  text: string;
  limit: number;
  code: string | null;
}
const cases = JSON.parse(vectors) as Case[];

test.each(cases)('$name', ({ text, limit, code }) => {
  expect(textProblem(text, limit)).toBe(code);
});

test('lengths are code points', () => {
  expect(codePoints('')).toBe(0);
  expect(codePoints('🌙tea')).toBe(4);
  expect(codePoints('👩‍👩‍👧‍👦')).toBe(7);
  expect(withinLimit('🌙'.repeat(500), 500)).toBe(true);
  expect(withinLimit('🌙'.repeat(501), 500)).toBe(false);
});

test('tidying takes out what a server refuses and leaves the rest alone', () => {
  expect(tidy('tea\0 for\0 two')).toBe('tea for two');
  expect(tidy('\ud83c tea \udf19')).toBe('\ufffd tea \ufffd');
  expect(tidy('🌙 סיפרה לי 👩‍👩‍👧‍👦\n')).toBe('🌙 סיפרה לי 👩‍👩‍👧‍👦\n');
  for (const { text } of cases) expect(textProblem(tidy(text), Infinity) ?? 'text_empty').toBe('text_empty');
});

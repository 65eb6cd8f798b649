import { expect, test } from 'vitest';
import { brief } from './names';

test('a long name is cut after a whole word and without its stop', () => {
  expect(brief('I would mend things for people who bring them. Mostly chairs, and a boat.')).toBe(
    'I would mend things for people who bring them…',
  );
});

test('a name that is one long word is cut within it, between letters', () => {
  expect(brief('👩‍👩‍👧'.repeat(60))).toBe(`${'👩‍👩‍👧'.repeat(48)}…`);
});

test('a short name stays as it is', () => {
  expect(brief('Rest, unearned.')).toBe('Rest, unearned.');
});

// @vitest-environment node
import { expect, test } from 'vitest';
import { fold } from './fold';
import { highlighted, matches, wanted } from './search';

const found = (text: string, query: string) =>
  highlighted(text, wanted(query))
    .filter((piece) => piece.found)
    .map((piece) => piece.text);

test('case and accents do not matter, on either side', () => {
  expect(matches('Crème brûlée in the KITCHEN', wanted('creme BRULEE kitchen'))).toBe(true);
  expect(matches('creme brulee', wanted('Crème'))).toBe(true);
  expect(matches('Straße', wanted('strasse'))).toBe(true);
  expect(matches('İstanbul', wanted('istanbul'))).toBe(true);
  expect(matches('ΟΔΟΣ', wanted('οδός'))).toBe(true);
});

test('all words asked for must be there, in any order', () => {
  expect(matches('Made tea without asking', wanted('asking tea'))).toBe(true);
  expect(matches('Made tea without asking', wanted('tea coffee'))).toBe(false);
});

test('a curly apostrophe is found by a straight one', () => {
  expect(matches('my mother’s name', wanted("mother's"))).toBe(true);
});

test('Arabic and Hebrew are found with and without their vowel marks', () => {
  expect(matches('تَرَكَ ضوء الممر مضاءً', wanted('ترك ممر'))).toBe(true);
  expect(found('أعدّ لي الشاي', 'اعد')).toEqual(['أعدّ']);
  expect(matches('שָׁלוֹם', wanted('שלום'))).toBe(true);
});

test('nothing asked finds nothing to compare', () => {
  expect(wanted('   ')).toEqual([]);
});

test('what was asked for is marked, with its accents, and the text stays whole', () => {
  const text = 'Tea and more TEA, crème de thé 🍵';
  const pieces = highlighted(text, wanted('tea creme'));
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  expect(found(text, 'tea creme')).toEqual(['Tea', 'TEA', 'crème']);
});

test('marks that overlap become one, and never part a letter from its accent', () => {
  expect(found('banana', 'ana nan')).toEqual(['anana']);
  expect(found('Cafe\u0301 au lait', 'cafe')).toEqual(['Cafe\u0301']);
  expect(found('Straße', 'stras')).toEqual(['Straß']);
});

test('folding a text twice changes nothing more', () => {
  for (const text of ['Ægir', 'ﬁn', 'Ǆ', 'ẛ̣', '한국어', 'مُحَمَّد']) expect(fold(fold(text))).toBe(fold(text));
});

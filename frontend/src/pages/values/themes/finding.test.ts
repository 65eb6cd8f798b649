// @vitest-environment node
import { expect, test } from 'vitest';
import { type Answer, themes } from './finding';
import { languageOf, read } from './reading';

const ENGLISH: Answer[] = [
  {
    id: 'alive',
    text: 'Mending the old boat with my hands, the whole summer, with Ben and his sister. Nobody was in a hurry. I mattered there because my hands knew something, and it was a quiet house afterwards.',
  },
  {
    id: 'unafraid',
    text: 'I would mend things for people who ask. Mornings in a quiet house, afternoons at the harbour. And I would tell the truth sooner.',
  },
  {
    id: 'inspires',
    text: 'My aunt, who told the truth even when it cost her. She never hurried anybody.\n\nMy neighbour, for his patience with machines.',
  },
  { id: 'eighty', text: 'That I told the truth, kindly. That my door was open, and my hands were useful.' },
];
const GERMAN: Answer[] = [
  {
    id: 'alive',
    text: 'Als ich mit meiner Schwester das alte Boot gebaut habe. Es war ruhig, und niemand hatte Eile.',
  },
  {
    id: 'unafraid',
    text: 'Ich würde Boote bauen und ehrlich sagen, was ich denke. Ein ruhiges Haus am Wasser, in dem Kinder ein und aus gehen.',
  },
  {
    id: 'inspires',
    text: 'Meine Tante: ihre Ehrlichkeit, und dass jedes Kind in ihrem Haus willkommen war.',
  },
  { id: 'eighty', text: 'Dass die Häuser, die ich gebaut habe, voller Menschen sind.' },
];
const names = (answers: readonly Answer[]) => themes(answers).map(({ name }) => name);

test('what comes back is found in the person’s own wording, in most answers first', () => {
  expect(names(ENGLISH)).toEqual(expect.arrayContaining(['hands', 'quiet house', 'mend']));
  expect(names(ENGLISH)[0]).toMatch(/truth/);
});

test('a phrase takes the place of its words, unless one of them comes back by itself', () => {
  const found = names(ENGLISH);
  expect(found).not.toContain('quiet');
  expect(found).not.toContain('house');
  const truth = themes(ENGLISH).find(({ name }) => name === 'told the truth');
  expect(truth?.places.map(({ answer }) => answer)).toEqual(['unafraid', 'inspires', 'eighty']);
});

test('German words are one in all their forms, and nouns keep their capital', () => {
  const found = names(GERMAN);
  expect(found).toContain('Haus');
  expect(found.some((name) => /ruhig/.test(name))).toBe(true);
  expect(found.some((name) => /ehrlich/i.test(name))).toBe(true);
  const house = themes(GERMAN).find(({ name }) => name === 'Haus');
  expect(house?.places.map(({ answer }) => answer)).toEqual(['unafraid', 'inspires', 'eighty']);
});

test('every theme stands in sentences of the person’s own, at least two, with its places marked', () => {
  for (const answers of [ENGLISH, GERMAN]) {
    const said = new Map(answers.map(({ id, text }) => [id, text]));
    for (const { places, answers: count } of themes(answers)) {
      expect(places.length).toBeGreaterThanOrEqual(2);
      expect(new Set(places.map(({ answer }) => answer)).size).toBe(count);
      for (const { answer, text, marks } of places) {
        expect(said.get(answer)).toContain(text);
        expect(marks.length).toBeGreaterThan(0);
        for (const [start, end] of marks) expect(text.slice(start, end)).toMatch(/^[\p{L}][^.]*[\p{L}]$/u);
      }
    }
  }
});

test('a theme is known by each of its words and phrases, in whatever form', () => {
  const [both] = themes([{ id: 'a', text: 'My hands mended the boat. Hands, and a boat.' }]);
  expect(both?.name).toBe('hands, boat');
  expect(['hands, boat', 'My hand', 'Boats', 'truth, a boat'].map((said) => both?.means(said))).toEqual(
    Array(4).fill(true),
  );
  expect(['handsome', 'the hands of my father', 'and', ''].map((said) => both?.means(said))).toEqual(
    Array(4).fill(false),
  );
  const house = themes(GERMAN).find(({ name }) => name === 'Haus');
  expect(house?.means('Häuser')).toBe(true);
  const phrase = themes(ENGLISH).find(({ name }) => name === 'quiet house');
  expect(['quiet houses', 'house'].map((said) => phrase?.means(said))).toEqual([true, false]);
});

test('small words are no theme, and nothing recurs in a single sentence or in none', () => {
  expect(
    themes([{ id: 'a', text: 'And then it was so, and it was and will be. It was like that.' }]),
  ).toEqual([]);
  expect(themes([{ id: 'a', text: 'Quiet mornings, quiet evenings, quiet nights' }])).toEqual([]);
  expect(themes([])).toEqual([]);
});

test('the order of the answers changes no theme', () => {
  const set = (answers: readonly Answer[]) =>
    themes(answers)
      .map(({ places }) =>
        places
          .map(({ text }) => text)
          .sort()
          .join(),
      )
      .sort();
  expect(set(ENGLISH.toReversed())).toEqual(set(ENGLISH));
});

test('in a language without a stemmer words are found as they are written', () => {
  const answers = [
    { id: 'a', text: 'הבית השקט ליד הים. בבוקר ציירתי.' },
    { id: 'b', text: 'הבית היה פתוח לכולם.' },
  ];
  expect(languageOf(['הבית'])).toBeNull();
  expect(names(answers)).toEqual(['הבית']);
});

test('a text is read in the language of its small words', () => {
  expect(languageOf(['the', 'boat', 'and', 'die'])).toBe('en');
  expect(languageOf(['das', 'boot', 'und', 'the'])).toBe('de');
  const [first] = read('a', 'The boats. The boat.');
  expect(first?.words.map(({ stem }) => stem)).toEqual(['boat']);
});

// An answer taken apart: its sentences, and in each the words that carry something, by their stems.
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as english } from '@orama/stemmers/english';
import { type Language, STOP_WORDS } from './stop-words';

export interface Word {
  stem: string;
  /** As it was written, and where in its sentence. */
  surface: string;
  start: number;
  end: number;
  /** How many words that carry nothing stand before it, since the last one that does; Infinity across a mark. */
  gap: number;
}

export interface Sentence {
  /** Which answer it stands in. */
  answer: string;
  text: string;
  words: Word[];
}

/** Snowball's stemmers (Porter 2001): "helped" and "helping" are one word, and so are "Haus" and "Häuser". */
const STEMMERS: Record<Language, (word: string) => string> = { en: english, de: german };
const LANGUAGES = Object.keys(STOP_WORDS) as Language[];
/** Shorter words carry nothing, except in scripts where a letter is a word. */
const SHORTEST = 3;

/** The language whose small words a text has most of; null when it has none of any. */
export function languageOf(words: readonly string[]): Language | null {
  const found = LANGUAGES.map((language) => ({
    language,
    hits: words.filter((word) => STOP_WORDS[language].has(word)).length,
  })).sort((a, b) => b.hits - a.hits);
  return found[0] && found[0].hits > 0 ? found[0].language : null;
}

/** The sentences of an answer, in its order. */
export function read(answer: string, text: string): Sentence[] {
  const spoken = segments(text, 'word').flatMap(({ segment, isWordLike }) =>
    isWordLike ? [plain(segment)] : [],
  );
  const language = languageOf(spoken);
  return segments(text, 'sentence').flatMap(({ segment }) => {
    const sentence = segment.trim();
    const words = wordsOf(sentence, language);
    return words.length > 0 ? [{ answer, text: sentence, words }] : [];
  });
}

/** A word or phrase by its stems, in each of the languages it may be of: what it was read in does not stand in it. */
export function stemsOf(phrase: string): string[] {
  return [null, ...LANGUAGES].map((language) =>
    wordsOf(phrase, language)
      .map(({ stem }) => stem)
      .join(' '),
  );
}

function wordsOf(sentence: string, language: Language | null): Word[] {
  const words: Word[] = [];
  let gap = Infinity;
  for (const { segment, index, isWordLike } of segments(sentence, 'word')) {
    if (!isWordLike) {
      if (/\S/u.test(segment)) gap = Infinity;
      continue;
    }
    const word = plain(segment);
    if (!carries(word, language)) {
      gap += 1;
      continue;
    }
    const stem = language ? STEMMERS[language](word) : word;
    words.push({ stem, surface: segment, start: index, end: index + segment.length, gap });
    gap = 0;
  }
  return words;
}

function carries(word: string, language: Language | null): boolean {
  if (!/\p{L}/u.test(word)) return false;
  if (language) return word.length >= SHORTEST && !STOP_WORDS[language].has(word);
  return word.length >= SHORTEST || /\p{Script=Han}/u.test(word);
}

function plain(word: string): string {
  return word.toLowerCase().replaceAll('’', "'");
}

function segments(text: string, granularity: 'word' | 'sentence'): Intl.SegmentData[] {
  return [...new Intl.Segmenter(undefined, { granularity }).segment(text)];
}

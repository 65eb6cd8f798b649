// What recurs in somebody's answers: words and phrases that come back in several sentences, in their own wording. Pure.
import { read, type Sentence, stemsOf, type Word } from './reading';

export interface Answer {
  id: string;
  text: string;
}

/** A sentence with the places in it that belong to a theme. */
export interface Place {
  answer: string;
  text: string;
  marks: (readonly [start: number, end: number])[];
}

export interface Theme {
  /** As the person wrote it. */
  name: string;
  places: Place[];
  /** In how many answers it comes up. */
  answers: number;
  /** Whether a wording is, or holds between commas, one of its words or phrases in whatever form. */
  means: (wording: string) => boolean;
}

/** Something that may recur: one word by its stem, or two that stand side by side. */
interface Found {
  stems: readonly string[];
  surfaces: string[];
  /** By the number of the sentence, where it stands in it. */
  at: Map<number, [start: number, end: number][]>;
}

/** Coming up in one sentence only, a word does not recur. */
const OFTEN = 2;
/** Two words are a phrase with no more than this many small ones between them: "time for each other". */
const NEAR = 2;
/** How alike two sets of sentences must be, from 0 to 1 (Dice 1945): for a phrase, and for two words to be one theme. */
const PHRASE = 0.5;
const ONE_THEME = 0.9;
const MOST_WORDS = 3;
/** Between the words of a theme, in its name; no phrase goes across a mark. */
const BETWEEN = ', ';

/**
 * The themes of some answers, what comes up in most answers first, then in most sentences. Words are compared by their stems
 * without the small ones; two that stand near each other in as many sentences as not are a phrase; and words that nearly always
 * share their sentences are one theme. Nothing is weighed against how other people write: these are one person's words.
 */
export function themes(answers: readonly Answer[]): Theme[] {
  const sentences = answers.flatMap(({ id, text }) => read(id, text));
  const words = recurring(singles(sentences));
  const pairs = recurring(couples(sentences)).filter((pair) => isPhrase(pair, words));
  const left = words.filter((word) => !pairs.some((pair) => absorbs(pair, word)));
  return joined([...pairs.map((pair) => withWords(pair, words)), ...left])
    .map((group) => theme(group, sentences))
    .sort((a, b) => b.answers - a.answers || b.places.length - a.places.length);
}

function singles(sentences: readonly Sentence[]): Map<string, Found> {
  const found = new Map<string, Found>();
  sentences.forEach(({ words }, at) => {
    for (const word of words) note(found, word.stem, [word.stem], word.surface, at, [word.start, word.end]);
  });
  return found;
}

function couples(sentences: readonly Sentence[]): Map<string, Found> {
  const found = new Map<string, Found>();
  sentences.forEach(({ text, words }, at) => {
    words.forEach((word, place) => {
      const before: Word | undefined = words[place - 1];
      if (!before || word.gap > NEAR || before.stem === word.stem) return;
      const surface = text.slice(before.start, word.end);
      const stems = [before.stem, word.stem];
      note(found, stems.join(' '), stems, surface, at, [before.start, word.end]);
    });
  });
  return found;
}

function note(
  found: Map<string, Found>,
  key: string,
  stems: readonly string[],
  surface: string,
  at: number,
  mark: [number, number],
): void {
  const there = found.get(key) ?? { stems, surfaces: [], at: new Map<number, [number, number][]>() };
  there.surfaces.push(surface);
  there.at.set(at, [...(there.at.get(at) ?? []), mark]);
  found.set(key, there);
}

function recurring(found: ReadonlyMap<string, Found>): Found[] {
  return [...found.values()].filter(({ at }) => at.size >= OFTEN);
}

function isPhrase(pair: Found, words: readonly Found[]): boolean {
  const parts = words.filter(({ stems: [stem] }) => stem !== undefined && pair.stems.includes(stem));
  const [first, second] = parts;
  if (!first || !second) return false;
  return (2 * pair.at.size) / (first.at.size + second.at.size) >= PHRASE;
}

/** Whether a word says hardly anything beside its phrase. */
function absorbs(pair: Found, word: Found): boolean {
  const [stem = ''] = word.stems;
  const alone = [...word.at.keys()].filter((at) => !pair.at.has(at)).length;
  return pair.stems.includes(stem) && alone < OFTEN;
}

/** A phrase with the sentences in which one of its words came up by itself. */
function withWords(pair: Found, words: readonly Found[]): Found {
  const at = new Map(pair.at);
  for (const word of words.filter((each) => absorbs(pair, each))) {
    for (const [sentence, marks] of word.at) if (!at.has(sentence)) at.set(sentence, marks);
  }
  return { ...pair, at };
}

/** What nearly always shares its sentences stands together, up to three at a time. */
function joined(found: readonly Found[]): Found[][] {
  const groups: Found[][] = [];
  for (const one of [...found].sort((a, b) => b.at.size - a.at.size)) {
    const group = groups.find(
      (others) => others.length < MOST_WORDS && others.every((other) => alike(one, other) >= ONE_THEME),
    );
    if (group) group.push(one);
    else groups.push([one]);
  }
  return groups;
}

function alike(a: Found, b: Found): number {
  const shared = [...a.at.keys()].filter((at) => b.at.has(at)).length;
  return (2 * shared) / (a.at.size + b.at.size);
}

function theme(group: readonly Found[], sentences: readonly Sentence[]): Theme {
  const at = [...new Set(group.flatMap((found) => [...found.at.keys()]))].sort((a, b) => a - b);
  const places = at.flatMap((number) => {
    const sentence = sentences[number];
    if (!sentence) return [];
    const marks = group.flatMap((found) => found.at.get(number) ?? []).sort(([a], [b]) => a - b);
    return [{ answer: sentence.answer, text: sentence.text, marks: apart(marks) }];
  });
  const own = new Set(group.map(({ stems }) => stems.join(' ')));
  return {
    name: group.map(wording).join(BETWEEN),
    places,
    answers: new Set(places.map(({ answer }) => answer)).size,
    means: (said) => said.split(BETWEEN).some((part) => stemsOf(part).some((stems) => own.has(stems))),
  };
}

/** The wording used most; of several the first, and rather one that does not begin with a capital only to begin a sentence. */
function wording({ surfaces }: Found): string {
  const counted = new Map<string, number>();
  for (const surface of surfaces) counted.set(surface, (counted.get(surface) ?? 0) + 1);
  const [best = ''] = [...counted]
    .sort(([a, m], [b, n]) => n - m || Number(isCapital(a)) - Number(isCapital(b)))
    .map(([surface]) => surface);
  const small = best.charAt(0).toLowerCase() + best.slice(1);
  return counted.has(small) ? small : best;
}

function isCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}

/** Marks that overlap made one. */
function apart(marks: readonly (readonly [number, number])[]): [number, number][] {
  const whole: [number, number][] = [];
  for (const [start, end] of marks) {
    const last = whole.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else whole.push([start, end]);
  }
  return whole;
}

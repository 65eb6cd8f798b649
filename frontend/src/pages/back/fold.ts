// Text as a search sees it: without case, accents and the marks of vowels, in any script; and where its pieces came from.

/** Letters that Unicode does not take apart, and the plain ones a person types for them. */
const PLAIN: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ς: 'σ',
  ـ: '',
  '’': "'",
};

/** The searchable form of a text. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return PLAIN_ALREADY.test(lower) ? lower : folded(lower);
}

/** Most letters of most texts need no taking apart. */
const PLAIN_ALREADY = /^[\u0020-\u007e]*$/;

function folded(lower: string): string {
  return lower
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßøłđðþæœıςـ’]/g, (letter) => PLAIN[letter] ?? letter);
}

/** The searchable form with, for each of its units, where in the text the letter begins and ends that it came from. */
export function foldWithPlaces(text: string): { folded: string; places: (readonly [number, number])[] } {
  let whole = '';
  const places: (readonly [number, number])[] = [];
  // A letter and the marks on it are one place, so that a highlight never parts them.
  for (const { 0: letter, index } of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const form = fold(letter);
    whole += form;
    for (let unit = 0; unit < form.length; unit += 1) places.push([index, index + letter.length]);
  }
  return { folded: whole, places };
}

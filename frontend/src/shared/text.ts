// The person's own words: how long they are, and what no database can hold. Held to tests/vectors/text.json.

export type TextCode = 'text_empty' | 'text_too_long' | 'text_nul' | 'text_surrogate';

/** The length every limit counts: Unicode code points, never UTF-16 units. */
export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

export function withinLimit(text: string, limit: number): boolean {
  // A string has at most as many code points as units, so most texts need no counting.
  return text.length <= limit || codePoints(text) <= limit;
}

/** What a server takes: NUL left out (PostgreSQL refuses it), lone surrogates turned to U+FFFD (UTF-8 has no form for them). */
export function tidy(text: string): string {
  return text.replaceAll('\0', '').replaceAll(/\p{Surrogate}/gu, '\uFFFD');
}

/** Why the server would not take `text` as it is, or null: the same answer as app/journal/kinds/text.py. */
export function textProblem(text: string, limit: number): TextCode | null {
  if (/\p{Surrogate}/u.test(text)) return 'text_surrogate';
  if (!withinLimit(text, limit)) return 'text_too_long';
  if (text.includes('\0')) return 'text_nul';
  return text.trim() === '' ? 'text_empty' : null;
}

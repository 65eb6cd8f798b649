// Finding own words again: every word asked for must be in the text, in any order, whatever their case and accents.
import { fold, foldWithPlaces } from './fold';

/** The words asked for, as they are compared; none when nothing was asked. */
export function wanted(query: string): string[] {
  return fold(query).split(/\s+/u).filter(Boolean);
}

/** Keeps the searchable form of a text, so that each further letter typed costs only the comparing. */
const forms = new Map<string, string>();

function form(text: string): string {
  let known = forms.get(text);
  if (known === undefined) forms.set(text, (known = fold(text)));
  return known;
}

/** Forgets all searchable forms; call when the search closes, since they are the person's words. */
export function forget(): void {
  forms.clear();
}

export function matches(text: string, words: readonly string[]): boolean {
  const searched = form(text);
  return words.every((word) => searched.includes(word));
}

export interface Piece {
  text: string;
  found: boolean;
}

/** The text in pieces, those that were asked for marked. Together the pieces are the text, unchanged. */
export function highlighted(text: string, words: readonly string[]): Piece[] {
  const { folded, places } = foldWithPlaces(text);
  const marked: [number, number][] = [];
  for (const word of words) {
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + word.length)) {
      const start = places[at]?.[0] ?? 0;
      const end = places[at + word.length - 1]?.[1] ?? text.length;
      marked.push([start, end]);
    }
  }
  marked.sort(([a], [b]) => a - b);
  const pieces: Piece[] = [];
  let done = 0;
  for (const [start, end] of marked) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    if (from > done) pieces.push({ text: text.slice(done, from), found: false });
    pieces.push({ text: text.slice(from, end), found: true });
    done = end;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), found: false });
  return pieces;
}

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

/** Makes a text's searchable form ahead of its first search. */
export function prepare(text: string): void {
  form(text);
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
  const found = words.flatMap((word) =>
    occurrences(folded, word).map((at) => [at, at + word.length - 1] as const),
  );
  const marked = joined(
    found.map(([first, last]) => [places[first]?.[0] ?? 0, places[last]?.[1] ?? text.length]),
  );
  const pieces: Piece[] = [];
  let done = 0;
  for (const [start, end] of marked) {
    if (start > done) pieces.push({ text: text.slice(done, start), found: false });
    pieces.push({ text: text.slice(start, end), found: true });
    done = end;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), found: false });
  return pieces;
}

function occurrences(text: string, word: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) places.push(at);
  return places;
}

/** Stretches in order, those that overlap made one. */
function joined(stretches: [start: number, end: number][]): [start: number, end: number][] {
  const whole: [number, number][] = [];
  for (const [start, end] of stretches.sort(([a], [b]) => a - b)) {
    const last = whole.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else whole.push([start, end]);
  }
  return whole;
}

// Striking names out of own words: what is struck is no longer there, in no copy and in no printed file.
import { foldWithPlaces } from '../../back/fold';
import { wanted } from '../../back/search';

/** A piece of a text; one that was struck out has no text any more. */
export type Piece = { text: string } | { struck: true };

/** In these scripts words stand apart; in others (Arabic, Hebrew, Chinese …) a name may be written onto its neighbours. */
const APART = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]/u;
const LETTER = /[\p{L}\p{N}]/u;

/** The names asked for, one after each comma or on each line, as they are compared. */
export function namesIn(asked: string): string[] {
  return asked
    .split(/[,;\n]/u)
    .map((name) => wanted(name).join(' '))
    .filter(Boolean);
}

/** Where a name stands in `folded`, whatever is between its words: two spaces, or the end of a line. One may begin within another. */
function* placesOf(name: string, folded: string): Generator<{ at: number; to: number }> {
  const words = name.split(' ').map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const wanted = new RegExp(words.join('\\s+'), 'g');
  for (let found = wanted.exec(folded); found; found = wanted.exec(folded)) {
    yield { at: found.index, to: wanted.lastIndex };
    wanted.lastIndex = found.index + 1;
  }
}

/**
 * `text` without `names` (from `namesIn`), whatever their case and accents. The whole word goes that begins with a name, so that
 * "Ben" takes "Ben’s" and "Bens" along: rather a word too many than a name too few.
 */
export function redacted(text: string, names: readonly string[]): Piece[] {
  const { folded, places } = foldWithPlaces(text);
  const struck = Array.from({ length: folded.length }, () => false);
  for (const name of names) {
    for (const { at, to } of placesOf(name, folded)) {
      if (APART.test(folded[at] ?? '') && LETTER.test(folded[at - 1] ?? '')) continue;
      let end = to;
      while (end < folded.length && LETTER.test(folded[end] ?? '')) end += 1;
      struck.fill(true, at, end);
    }
  }
  const pieces: Piece[] = [];
  let kept = 0;
  for (let at = 0; at < folded.length; at += 1) {
    if (!struck[at]) continue;
    let end = at;
    while (struck[end + 1]) end += 1;
    const [from] = places[at] ?? [0];
    const [, to] = places[end] ?? [0, text.length];
    if (from > kept) pieces.push({ text: text.slice(kept, from) });
    pieces.push({ struck: true });
    kept = Math.max(kept, to);
    at = end;
  }
  if (kept < text.length) pieces.push({ text: text.slice(kept) });
  return pieces;
}

// Where own words stand: every text of every kind, the newest night first, and those of no night last.
import type { Day } from '../../shared/day';
import type { Kind } from '../../shared/kinds';
import type { Entry } from '../../store/records';
import { textsOf } from './night';
import { matches, prepare } from './search';

export interface Place {
  kind: Kind;
  id: string;
  /** Null for what belongs to no night. */
  day: Day | null;
  text: string;
}

/** `entries` come by night and in the order of their making. */
export function placesOf(entries: readonly Entry[]): Place[] {
  const places: Place[] = [];
  for (let at = entries.length - 1; at >= 0; at -= 1) {
    const entry = entries[at];
    if (!entry) continue;
    const texts = textsOf(entry);
    for (let place = texts.length - 1; place >= 0; place -= 1) {
      const text = texts[place];
      if (text !== undefined) places.push({ kind: entry.kind, id: entry.id, day: entry.day, text });
    }
  }
  return places;
}

/** How many texts are prepared at a time, so that a key never waits for long. */
const SLICE = 1_000;

/** Makes the searchable forms ahead of the first key, a slice at a time; the answer stops it. */
export function prepareAll(places: readonly Place[]): () => void {
  let next: ReturnType<typeof setTimeout> | undefined;
  const slice = (from: number) => {
    for (const { text } of places.slice(from, from + SLICE)) prepare(text);
    if (from + SLICE < places.length) next = setTimeout(slice, 0, from + SLICE);
  };
  slice(0);
  return () => clearTimeout(next);
}

/** What was found for some words, from which a longer question starts. */
export interface Found {
  places: readonly Place[];
  terms: readonly string[];
  found: readonly Place[];
}

/** The places in which all `terms` stand; `before` is what was found last, for a question that only goes on needs no more than that. */
export function search(places: readonly Place[], terms: readonly string[], before: Found | null): Found {
  if (terms.length === 0) return { places, terms, found: [] };
  const goesOn =
    before !== null &&
    before.places === places &&
    before.terms.length > 0 &&
    before.terms.every((term) => terms.some((longer) => longer.includes(term)));
  const among = goesOn ? before.found : places;
  return { places, terms, found: among.filter(({ text }) => matches(text, terms)) };
}

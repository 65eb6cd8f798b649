// Two devices changed one record: field by field into one, and no words lost. Held to tests/vectors/merge.json.
import type { Day } from './day';
import { isKind, KINDS } from './kinds';
import type { Answer, Fields } from './kinds/shape';

/** What a record says: its day (null for what has none) and its fields. */
export interface State {
  day: Day | null;
  body: Fields;
}

export interface Merged extends State {
  /** The fields in which both sides changed and theirs gave way, so that their state has to stay readable; often none. */
  kept: string[];
}

/**
 * `mine` and `theirs` both go back to `base` (null when the two devices made the record without knowing of each other).
 * A field that one side changed takes that change; where both did, mine goes up, unless one text merely continues the
 * other: then the longer one stands. Writing outlives clearing, since nothing continues into anything.
 */
export function merge(kind: string, base: State | null, mine: State, theirs: State): Merged {
  const shape = isKind(kind) ? KINDS[kind] : null;
  const from = base ?? (shape?.untouched ? { day: mine.day, body: shape.untouched } : null);
  const texts = new Set(shape?.texts);
  const kept: string[] = [];

  const chosen = <T extends Answer>(field: string, was: T, my: T, their: T): T => {
    if (my === their || my === was) return their;
    if (their === was) return my;
    if (texts.has(field)) {
      if (words(their).startsWith(words(my))) return their;
      if (words(my).startsWith(words(their))) return my;
    }
    kept.push(field);
    return my;
  };

  const body: { [field: string]: Answer } = {};
  for (const field of fieldsOf(theirs, mine)) {
    body[field] = chosen(field, answer(from, field), answer(mine, field), answer(theirs, field));
  }
  return { day: chosen('day', from?.day ?? null, mine.day, theirs.day), body, kept };
}

/** Whether two states say the same. */
export function same(a: State, b: State): boolean {
  return a.day === b.day && fieldsOf(a, b).every((field) => answer(a, field) === answer(b, field));
}

function fieldsOf(a: State, b: State): string[] {
  return [...new Set([...Object.keys(a.body), ...Object.keys(b.body)])];
}

/** A field that is not there says the same as an empty one. */
function answer(state: State | null, field: string): Answer {
  return state?.body[field] ?? null;
}

function words(text: Answer): string {
  return typeof text === 'string' ? text : '';
}

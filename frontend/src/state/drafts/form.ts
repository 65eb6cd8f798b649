// How an entry of one kind is written: what stands in its fields, and what the device keeps of that.
import type { Day } from '../../shared/day';
import type { FieldsOf, Kind } from '../../shared/kinds';
import { tidy, withinLimit } from '../../shared/text';

/** The night now, which may turn while a form is open. */
export type Tonight = Readonly<{ value: Day }>;

/** What the device holds of an entry. */
export interface Written<K extends Kind> {
  day: Day | null;
  body: FieldsOf<K>;
}

export interface Form<K extends Kind, D extends object> {
  kind: K;
  /** The fields as the screen shows them before anything was said. */
  blank: D;
  draft: (written: Written<K>) => D;
  /**
   * What is kept of a draft; null while nothing can be. `before` is what the device holds by now: a text that is too long to be
   * kept waits on the screen, and the one before it stays.
   */
  written: (draft: D, before: Written<K> | null) => Written<K> | null;
  /** Whether the person took all of their words out again, so that there is to be no entry. */
  emptied?: (draft: D) => boolean;
  /** Told the id of an entry that was removed because it was emptied. */
  removed?: (id: string) => void;
}

/** The wording that a text is kept as: without the blanks around it. */
export function worded(text: string): string {
  return tidy(text).trim();
}

/** A text as it is kept: null when nothing was said, and what stood there before when it is too long. */
export function kept(text: string, limit: number, before: string | null | undefined): string | null {
  const said = worded(text);
  if (!withinLimit(said, limit)) return before ?? null;
  return said === '' ? null : said;
}

/** Whether two drafts say the same field for field; blanks around a text say nothing. */
export function alike(a: unknown, b: unknown): boolean {
  if (typeof a === 'string' && typeof b === 'string') return worded(a) === worded(b);
  return a === b;
}

/**
 * `mine` once the device holds `theirs` instead of `settled`: where nothing is being written, theirs come in field by field.
 * `then` is what stood there when a write of it began: what was said by then, and is taken back by now, is being written too.
 */
export function met<D extends object>(mine: D, settled: D, theirs: D, then: D = mine): D {
  const fields = Object.keys(theirs) as (keyof D)[];
  const untouched = (field: keyof D) => [mine, then].every((said) => alike(said[field], settled[field]));
  const news = fields.filter((field) => untouched(field) && !alike(mine[field], theirs[field]));
  if (news.length === 0) return mine;
  return { ...mine, ...Object.fromEntries(news.map((field) => [field, theirs[field]])) };
}

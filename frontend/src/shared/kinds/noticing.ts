// A noticing: one small way someone showed up (practices §1).
import type { Shape } from './shape';

export const SIGNALS = [
  'shared_laugh',
  'remembered',
  'checked_in',
  'came_closer',
  'helped',
  'made_time',
  'kind_words',
  'other',
] as const;
export type Signal = (typeof SIGNALS)[number];

export type NoticingFields = {
  /** 1 to 500 code points. */
  text: string;
  signal: Signal | null;
  /** Whom it is about, by the id of a subject; none is the partner. A subject that was removed is nobody by name. */
  subject?: string | null;
};

export const noticing: Shape<NoticingFields> = {
  plural: 'noticings',
  once: 'many',
  texts: ['text'],
  added: ['subject'],
  untouched: null,
  counted: [{ field: 'signal', choices: SIGNALS }],
  takes: () => true,
  practised: true,
  outrankedBy: [],
};

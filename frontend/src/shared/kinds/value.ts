// A value: something the person would like to live by, in their own words; it belongs to no night (practices §5).
import type { Day } from '../day';
import type { Shape } from './shape';

export const PARTS = ['relationships', 'work', 'health', 'growth'] as const;
export type Part = (typeof PARTS)[number];
/** The worksheet's five headings. */
export const ORIGINS = ['family', 'respected', 'society', 'chosen', 'lived'] as const;
export type Origin = (typeof ORIGINS)[number];
export const KEEPS = ['keep', 'lighter', 'anew'] as const;
export type Keep = (typeof KEEPS)[number];

export type ValueFields = {
  /** 1 to 500 code points each; the others null when nothing was said. */
  name: string;
  /** What can be finished and ticked off, and had this value behind it. */
  goal: string | null;
  /** What came back in the answers and was made this value, as it was offered: not offered again. Entries of the first release have none. */
  theme?: string | null;
  why: string | null;
  stands_for: string | null;
  part: Part | null;
  origin: Origin | null;
  keep: Keep | null;
  keep_note: string | null;
  /** Asks nothing further, and shows the way to the help page. */
  painful: boolean;
  held_from: Day;
  /** The first day on which it is no longer held; null while it is. */
  held_until: Day | null;
  /**
   * When it was let go between and taken up again: `2026-10-15/2026-12-24`, the first day without it and the first with it again,
   * several with a space between them. Entries of the first release have none.
   */
  not_held?: string | null;
  /** Its place in the person's own order, 0 to 9999. */
  place: number;
};

export const value: Shape<ValueFields> = {
  plural: 'values',
  once: 'many',
  texts: ['name', 'goal', 'theme', 'why', 'stands_for', 'keep_note'],
  added: ['theme', 'not_held'],
  untouched: null,
  counted: [],
  takes: () => false,
  practised: false,
  outrankedBy: [],
};

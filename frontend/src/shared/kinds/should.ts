// A should I caught: what I wanted the other to be, and what is actually there tonight; never shared, no score (practices §5).
import type { Shape } from './shape';

export type ShouldFields = {
  /** 1 to 500 code points; `there` may be null. */
  wanted: string;
  /** The id of the value behind it, or null. */
  value: string | null;
  there: string | null;
};

export const should: Shape<ShouldFields> = {
  plural: 'shoulds',
  once: 'many',
  texts: ['wanted', 'there'],
  untouched: null,
  counted: [],
  takes: () => false,
  practised: false,
  outrankedBy: [],
};

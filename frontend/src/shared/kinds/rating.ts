// A rating: how much a value matters, and how much it was lived, on one day (practices §5).
import type { Shape } from './shape';

export type RatingFields = {
  /** The value's id. */
  value: string;
  /** 0 to 10 each: would like to live by it, and actually did. */
  would_like: number;
  actually: number;
};

export const rating: Shape<RatingFields> = {
  plural: 'ratings',
  once: 'many',
  texts: [],
  untouched: null,
  counted: [],
  measured: ['would_like', 'actually'],
  takes: () => true,
  practised: false,
  outrankedBy: [],
};

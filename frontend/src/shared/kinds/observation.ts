// A responsiveness observation: a chance to adjust to me, and what came of it (practices §2).
import type { Shape } from './shape';

export const ASPECTS = ['adapted', 'preference', 'repair', 'boundary'] as const;
export type Aspect = (typeof ASPECTS)[number];
export const OUTCOMES = ['yes', 'partly', 'no'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export type ObservationFields = {
  aspect: Aspect;
  outcome: Outcome;
  /** What I needed, and what happened: null, or 1 to 500 code points each. */
  needed: string | null;
  note: string | null;
};

export const observation: Shape<ObservationFields> = {
  plural: 'observations',
  once: 'many',
  texts: ['needed', 'note'],
  untouched: null,
  counted: [
    { field: 'aspect', choices: ASPECTS },
    { field: 'outcome', choices: OUTCOMES },
  ],
  takes: () => true,
  practised: false,
  outrankedBy: [],
};

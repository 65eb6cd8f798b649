// A receiving moment: what was offered, and whether I let it land (practices §4).
import type { Day } from '../day';
import type { Shape } from './shape';

export const OFFERS = ['kind_words', 'support', 'asked_help'] as const;
export type Offered = (typeof OFFERS)[number];
export const RECEPTIONS = ['received', 'joked', 'minimised', 'changed_subject'] as const;
export type Reception = (typeof RECEPTIONS)[number];

export type ReceivingFields = {
  offered: Offered;
  reception: Reception;
  /** What was said or done, what it means, and what it means two weeks later: null, or 1 to 500 code points each. */
  note: string | null;
  meaning: string | null;
  later: string | null;
  /** The question of two weeks later is not wanted. */
  later_declined: boolean;
  /** The night on which it came up by itself, which it does once; entries of the first release have none. */
  later_shown?: Day | null;
};

export const receiving: Shape<ReceivingFields> = {
  plural: 'receivings',
  once: 'many',
  texts: ['note', 'meaning', 'later'],
  added: ['later_shown'],
  untouched: null,
  counted: [
    { field: 'offered', choices: OFFERS },
    { field: 'reception', choices: RECEPTIONS },
  ],
  takes: () => true,
  practised: false,
  outrankedBy: [],
};

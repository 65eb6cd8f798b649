// A reassurance ask: I wanted proof that I matter, what set it off and what I did (practices §2). Never added to responsiveness.
import type { Shape } from './shape';

export const TRIGGERS = ['late_reply', 'tone', 'distance', 'other'] as const;
export type Trigger = (typeof TRIGGERS)[number];
export const DEEDS = ['asked', 'asked_plainly', 'looked_for_evidence', 'soothed_myself', 'waited'] as const;
export type Deed = (typeof DEEDS)[number];
export const CALMS = ['yes', 'no', 'dont_know'] as const;
export type Calm = (typeof CALMS)[number];

export type ReassuranceFields = {
  trigger: Trigger;
  did: Deed;
  /** Null, or 1 to 500 code points. */
  note: string | null;
  /** Whether the calm lasted until the next day; null while it was not asked or not answered. */
  calm: Calm | null;
};

export const reassurance: Shape<ReassuranceFields> = {
  plural: 'reassurances',
  once: 'many',
  texts: ['note'],
  untouched: null,
  counted: [
    { field: 'trigger', choices: TRIGGERS },
    { field: 'did', choices: DEEDS },
    { field: 'calm', choices: CALMS },
  ],
  takes: () => true,
  practised: false,
  outrankedBy: [],
};

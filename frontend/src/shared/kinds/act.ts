// A self-respect act: a signal of my own, and whether I honoured it (practices §3).
import type { Shape } from './shape';

export const ACT_SIGNALS = ['tired', 'bothered', 'needing_space', 'other'] as const;
export type ActSignal = (typeof ACT_SIGNALS)[number];
export const ACT_OUTCOMES = ['honoured', 'not_this_time', 'not_safe_to'] as const;
export type ActOutcome = (typeof ACT_OUTCOMES)[number];
export const ACT_REASONS = ['afraid_of_reaction', 'other'] as const;
export type ActReason = (typeof ACT_REASONS)[number];

export type ActFields = {
  signal: ActSignal;
  outcome: ActOutcome;
  /** Why it was not safe to, if the person said so; entries of the first release have none. Without that outcome it means nothing. */
  reason?: ActReason | null;
  /** Null, or 1 to 500 code points. */
  note: string | null;
};

export const act: Shape<ActFields> = {
  plural: 'acts',
  once: 'many',
  texts: ['note'],
  added: ['reason'],
  untouched: null,
  counted: [
    { field: 'signal', choices: ACT_SIGNALS },
    { field: 'outcome', choices: ACT_OUTCOMES },
  ],
  takes: () => true,
  practised: false,
  outrankedBy: [],
};

// An if-then plan: what I will do when a signal of my own comes up again (practices §3). It belongs to no night.
import type { ActSignal } from './act';
import type { Shape } from './shape';

export type PlanFields = {
  signal: ActSignal;
  /** If I notice this, then I will do that: 1 to 500 code points each. */
  if_text: string;
  then_text: string;
  /** False once it was let go. */
  kept: boolean;
};

export const plan: Shape<PlanFields> = {
  plural: 'plans',
  once: 'many',
  texts: ['if_text', 'then_text'],
  untouched: null,
  counted: [],
  takes: () => false,
  practised: false,
  outrankedBy: [],
};

/** The newest plan for `signal` that was not let go: the one that comes up with it. Null when there is none. */
export function planFor<P extends { body: PlanFields }>(plans: readonly P[], signal: ActSignal): P | null {
  return plans.filter(({ body }) => body.kept && body.signal === signal).at(-1) ?? null;
}

// Steps by where they stand in time. Pure.
import { addDays, type Day } from '../../../shared/day';
import type { Entry } from '../../../store/records';

export type Step = Entry<'commitment'>;

export interface Sorted {
  /** Without an outcome: today's and later, the nearest first. */
  ahead: Step[];
  /** Without an outcome, and their day is over; the newest first. */
  waiting: Step[];
  /** With an outcome, the newest first. */
  been: Step[];
}

export function sorted(steps: readonly Step[], today: Day): Sorted {
  const dayOf = (step: Step) => step.day ?? '';
  const oldestFirst = [...steps].sort((a, b) =>
    dayOf(a) === dayOf(b) ? (a.id < b.id ? -1 : 1) : dayOf(a) < dayOf(b) ? -1 : 1,
  );
  const open = oldestFirst.filter(({ body }) => body.outcome === null);
  return {
    ahead: open.filter((step) => dayOf(step) >= today),
    waiting: open.filter((step) => dayOf(step) < today).reverse(),
    been: oldestFirst.filter(({ body }) => body.outcome !== null).reverse(),
  };
}

/** How many days after its day the compass asks about a step; it stays on the page of the steps. */
const ASKED = 14;

/** The step the compass shows: the nearest ahead, and without one, where it may look `back`, the last whose day is over. */
export function nextStep(steps: readonly Step[], today: Day, back: boolean): Step | null {
  const { ahead, waiting } = sorted(steps, today);
  const last = back ? waiting[0] : undefined;
  return ahead[0] ?? (last && (last.day ?? '') >= addDays(today, -ASKED) ? last : null);
}

// How an if-then plan is written: kept as soon as both halves have words.
import { LIMITS, type ActSignal } from '../../../shared/kinds';
import { type Form, kept, worded } from '../../../state/drafts/form';

export interface PlanDraft {
  if_text: string;
  then_text: string;
}

const HALVES = ['if_text', 'then_text'] as const;

/** The form of a plan for `signal`. Without a word in either half there is to be no plan. */
export function planForm(signal: ActSignal): Form<'plan', PlanDraft> {
  return {
    kind: 'plan',
    blank: { if_text: '', then_text: '' },
    draft: ({ body: { if_text, then_text } }) => ({ if_text, then_text }),
    written(draft, before) {
      const [if_text, then_text] = HALVES.map((half) => kept(draft[half], LIMITS.text, before?.body[half]));
      if (!if_text || !then_text) return null;
      return { day: null, body: { ...(before?.body ?? { signal, kept: true }), if_text, then_text } };
    },
    emptied: (draft) => HALVES.every((half) => worded(draft[half]) === ''),
  };
}

// How a small step is written: what it is, and the day it is meant for.
import { addDays, type Day } from '../../../shared/day';
import { AHEAD, type FieldsOf, LIMITS } from '../../../shared/kinds';
import { type Form, kept, type Tonight } from '../../../state/drafts/form';

type Texts = 'step' | 'if_text' | 'then_text' | 'obstacle_note';
export type StepDraft = Omit<FieldsOf<'commitment'>, Texts> & Record<Texts, string> & { day: Day };

/** The last day a step may be planned for. */
export function lastDay(today: Day): Day {
  return addDays(today, AHEAD);
}

/** The form of a step, for `today` until another day is said, towards the value `value` if there is one. */
export function stepForm(today: Tonight, value: string | null = null): Form<'commitment', StepDraft> {
  const begun = today.value;
  return {
    kind: 'commitment',
    blank: {
      day: begun,
      value,
      step: '',
      if_text: '',
      then_text: '',
      outcome: null,
      obstacle: null,
      obstacle_note: '',
    },
    draft: ({ day, body }) => ({
      ...body,
      day: day ?? begun,
      if_text: body.if_text ?? '',
      then_text: body.then_text ?? '',
      obstacle_note: body.obstacle_note ?? '',
    }),
    written({ day, ...draft }, before) {
      const text = (field: Texts) => kept(draft[field], LIMITS.text, before?.body[field]);
      const step = text('step');
      if (step === null) return null;
      return {
        day: before === null && day === begun ? today.value : day,
        body: {
          ...draft,
          step,
          if_text: text('if_text'),
          then_text: text('then_text'),
          obstacle_note: text('obstacle_note'),
        },
      };
    },
  };
}

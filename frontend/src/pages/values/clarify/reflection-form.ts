// How an answer to one of the four questions is written.
import { LIMITS, type Question } from '../../../shared/kinds';
import { type Form, kept, type Tonight, worded } from '../../../state/drafts/form';

export interface ReflectionDraft {
  text: string;
}

/** An answer belongs to the evening on which it was begun. */
export function reflectionForm(question: Question, today: Tonight): Form<'reflection', ReflectionDraft> {
  return {
    kind: 'reflection',
    blank: { text: '' },
    draft: ({ body }) => ({ text: body.text }),
    written(draft, before) {
      const text = kept(draft.text, LIMITS.long, before?.body.text);
      return text === null ? null : { day: before?.day ?? today.value, body: { question, text } };
    },
    emptied: (draft) => worded(draft.text) === '',
  };
}

// How a caught should is written: what was wanted first.
import { LIMITS } from '../../../shared/kinds';
import { type Form, kept, type Tonight } from '../../../state/drafts/form';

export interface ShouldDraft {
  wanted: string;
  value: string | null;
  there: string;
}

/** A should belongs to the evening on which it was caught. */
export function shouldForm(today: Tonight): Form<'should', ShouldDraft> {
  return {
    kind: 'should',
    blank: { wanted: '', value: null, there: '' },
    draft: ({ body }) => ({ ...body, there: body.there ?? '' }),
    written(draft, before) {
      const wanted = kept(draft.wanted, LIMITS.text, before?.body.wanted);
      if (wanted === null) return null;
      const there = kept(draft.there, LIMITS.text, before?.body.there);
      return { day: before?.day ?? today.value, body: { wanted, value: draft.value, there } };
    },
  };
}

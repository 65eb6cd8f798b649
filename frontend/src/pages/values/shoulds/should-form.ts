// How a caught should is written: what was wanted first.
import type { Day } from '../../../shared/day';
import { LIMITS } from '../../../shared/kinds';
import { type Form, kept } from '../../../state/drafts/form';

export interface ShouldDraft {
  wanted: string;
  value: string | null;
  there: string;
}

/** A should belongs to the evening on which it was caught. */
export function shouldForm(today: Day): Form<'should', ShouldDraft> {
  return {
    kind: 'should',
    blank: { wanted: '', value: null, there: '' },
    draft: ({ body }) => ({ ...body, there: body.there ?? '' }),
    written(draft, before) {
      const wanted = kept(draft.wanted, LIMITS.text, before?.body.wanted);
      if (wanted === null) return null;
      const there = kept(draft.there, LIMITS.text, before?.body.there);
      return { day: before?.day ?? today, body: { wanted, value: draft.value, there } };
    },
  };
}

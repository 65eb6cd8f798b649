// How a value is written: its name first, everything else if one likes.
import { type FieldsOf, type Keep, LIMITS, type Origin, type Part } from '../../shared/kinds';
import { type Form, kept, type Tonight } from '../../state/drafts/form';

type Body = FieldsOf<'value'>;

/** As the screen shows it: a text that says nothing is empty and not null. */
export interface ValueDraft extends Omit<Body, Texts> {
  name: string;
  goal: string;
  why: string;
  stands_for: string;
  keep_note: string;
}
type Texts = 'name' | 'goal' | 'why' | 'stands_for' | 'keep_note';

interface New {
  name?: string;
  theme?: string;
  part?: Part | null;
  origin?: Origin | null;
  keep?: Keep | null;
}

/** Values that were handed down are noted first, and held once the person says so. */
const HANDED_DOWN: readonly (Origin | null)[] = ['family', 'respected', 'society'];

/** The form of a value that is begun `today`, in the last `place` of the order. */
export function valueForm(today: Tonight, place: number, begun: New = {}): Form<'value', ValueDraft> {
  const opened = today.value;
  const blank: ValueDraft = {
    name: '',
    goal: '',
    theme: null,
    why: '',
    stands_for: '',
    keep_note: '',
    part: null,
    origin: null,
    keep: null,
    painful: false,
    held_from: opened,
    held_until: HANDED_DOWN.includes(begun.origin ?? null) ? opened : null,
    not_held: null,
    place,
    ...begun,
  };
  return {
    kind: 'value',
    blank,
    draft: ({ body }) => ({
      ...body,
      goal: body.goal ?? '',
      why: body.why ?? '',
      stands_for: body.stands_for ?? '',
      keep_note: body.keep_note ?? '',
      theme: body.theme ?? null,
      not_held: body.not_held ?? null,
    }),
    written(draft, before) {
      const text = (field: Texts) => kept(draft[field], LIMITS.text, before?.body[field]);
      const name = text('name');
      if (name === null) return null;
      const { held_from, held_until } = draft;
      const now = before === null && held_from === opened ? today.value : held_from;
      return {
        day: null,
        body: {
          ...draft,
          held_from: now,
          held_until: held_until === held_from ? now : held_until,
          name,
          goal: text('goal'),
          why: text('why'),
          stands_for: text('stands_for'),
          keep_note: text('keep_note'),
        },
      };
    },
  };
}

/** The next place in the order. */
export function lastPlace(values: readonly { body: Body }[]): number {
  return Math.min(9_999, values.reduce((last, { body }) => Math.max(last, body.place), -1) + 1);
}

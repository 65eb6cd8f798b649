// How an entry behind a door is written: kept once both taps were made, with whichever lines there are by then.
import type { Day } from '../../../shared/day';
import { LIMITS, type FieldsOf } from '../../../shared/kinds';
import { type Form, kept, type Written } from '../../../state/drafts/form';
import { type DoorDraft, type DoorKind, type DoorOf, LINES, type Texts } from './door';

/** The form of `door` on the night `day`; an entry that another device moved stays where it is. */
export function doorForm<K extends DoorKind, C extends string, A extends string>(
  door: DoorOf<K, C, A>,
  day: Day,
): Form<K, DoorDraft<C, A>> {
  const lined = (of: (line: (typeof LINES)[number]) => string | null) =>
    Object.fromEntries(LINES.map((line) => [line, of(line)])) as Texts<string | null>;
  const draft = ({ body }: Written<K>) => {
    const said = door.draft(body);
    return { ...said, ...(lined((line) => said[line] ?? '') as Texts<string>) };
  };
  return {
    kind: door.kind,
    blank: { choice: null, answer: null, line: '', more: '', later: '' },
    draft,
    written({ choice, answer, ...said }, before) {
      if (choice === null || answer === null) return null;
      const held = before && door.draft(before.body);
      const texts = lined((line) => kept(said[line], LIMITS.note, held?.[line]));
      const given = { ...door.tapped(choice, answer), ...door.lined(texts) };
      const body = { ...door.untouched, ...before?.body, ...given } as FieldsOf<K>;
      return { day: before ? before.day : day, body };
    },
  };
}

// What the doors have in common: a choice, an answer, and a line if one likes.
import type { IconName } from '../../../components/icon';
import type { FieldsOf } from '../../../shared/kinds';

/** The kinds of entry that are kept at the second tap. */
export type DoorKind = 'observation' | 'act';

/** An entry while it is being made: null until the tap was made. */
export interface Draft<C, A> {
  choice: C | null;
  answer: A | null;
  line: string;
}

/** Both taps were made. */
export interface Whole<C, A> extends Draft<C, A> {
  choice: C;
  answer: A;
}

/** Everything a sheet needs to know of its kind, with the choices `C` and the answers `A`. */
export interface DoorOf<K extends DoorKind, C extends string, A extends string> {
  kind: K;
  icon: IconName;
  title: string;
  /** The title under the doorway, broken into short lines. */
  label: string;
  /** The question over the choices, of tonight and of a past night. */
  chance: string;
  chancePast: string;
  choices: readonly { value: C; label: string }[];
  asked: string;
  answers: readonly { value: A; label: string; mark: IconName }[];
  /** Over the optional line. */
  lineLabel: string;
  draft: (body: FieldsOf<K>) => Whole<C, A>;
  /** `before` is what the entry held; fields that the sheet does not show stay as they are. */
  body: (whole: Whole<C, A>, before: FieldsOf<K> | null) => FieldsOf<K>;
}

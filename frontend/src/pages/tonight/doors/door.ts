// What the doors have in common: a choice, an answer, and a line if one likes.
import type { IconName } from '../../../components/icon';
import type { FieldsOf } from '../../../shared/kinds';

/** The kinds of entry that are kept at the second tap. */
export type DoorKind = 'observation' | 'reassurance' | 'act' | 'receiving';

/** The optional lines: one from the start, one once there is an entry, and one that is asked for two weeks later. */
export const LINES = ['line', 'more', 'later'] as const;
export type Texts<T> = Record<(typeof LINES)[number], T>;

/** An entry while it is being made: null until the tap was made. */
export interface DoorDraft<C, A> extends Texts<string> {
  choice: C | null;
  answer: A | null;
}

/** One of the two taps. */
export interface Question<V extends string> {
  /** Over the options, of tonight and of a past night. */
  legend: string;
  legendPast: string;
  options: readonly { value: V; label: string; mark?: IconName }[];
  /** Large rows one under the other, or tiles side by side. */
  as: 'rows' | 'tiles';
}

/** Everything a sheet needs to know of its kind, with the choices `C` and the answers `A`. */
export interface DoorOf<K extends DoorKind, C extends string, A extends string> {
  kind: K;
  icon: IconName;
  title: string;
  /** The card in Learn that tells what it is about. */
  about: string;
  /** The title under the doorway, broken into short lines. */
  label: string;
  /** Said quietly under the title, if anything has to be said. */
  lead?: string;
  choice: Question<C>;
  answer: Question<A>;
  /** Over the optional line. */
  lineLabel: string;
  /** What such a line can say, for these two taps. */
  example?: (choice: C | null, answer: A | null) => string;
  /** What an entry holds until something else is said. */
  untouched: Partial<FieldsOf<K>>;
  draft: (body: FieldsOf<K>) => { choice: C; answer: A } & Partial<Texts<string | null>>;
  /** The fields that the two taps write. */
  tapped: (choice: C, answer: A) => Partial<FieldsOf<K>>;
  /** The fields that the lines write; null is an empty one. */
  lined: (texts: Texts<string | null>) => Partial<FieldsOf<K>>;
}

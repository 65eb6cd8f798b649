// What every kind tells the device about itself, so that store, sync and charts name no kind.

export type Answer = string | number | boolean | null;

/** An entry's fields, whatever its kind; `day` stands beside them, not among them. */
export type Fields = { readonly [field: string]: Answer };

export interface Shape<F extends Fields = Fields> {
  /** The kind's part of an address: /api/{plural}/{id}. */
  plural: string;
  /**
   * 'many' a night under ids of their own; one a 'night', a 'week' or a 'person' under a name all devices agree on. The day of
   * what belongs to a week is its Monday, and says nothing of Monday's night.
   */
  once: 'many' | 'night' | 'week' | 'person';
  /** Fields that hold the person's own words, which a merge never throws away. */
  texts: readonly string[];
  /** Fields that came after the kind's first release: left out where they are null. */
  added?: readonly string[];
  /** For what exists once: its fields before anybody touched them, from which a merge starts. */
  untouched: F | null;
  /** The choices that trends count together, in order. */
  counted: readonly { field: string; choices: readonly Answer[] }[];
  /** The whole numbers whose values trends tell for each week. Neither these nor choices: not in trends at all. */
  measured?: readonly string[];
  /** Whether a record counts in trends. */
  takes(body: F): boolean;
  /** Whether a night with a record that counts was practised. */
  practised: boolean;
  /** Kinds that say the same of a night, and louder: beside one of them a record does not count. */
  outrankedBy: readonly string[];
  /** Its day is the one it is meant for, may lie ahead, and does not move with the page it was written on. */
  planned?: true;
}

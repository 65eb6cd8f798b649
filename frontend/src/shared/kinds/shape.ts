// What every kind tells the device about itself, so that store, sync and charts name no kind.

export type Answer = string | boolean | null;

/** An entry's fields, whatever its kind; `day` stands beside them, not among them. */
export type Fields = { readonly [field: string]: Answer };

export interface Shape<F extends Fields = Fields> {
  /** The kind's part of an address: /api/{plural}/{id}. */
  plural: string;
  /** 'many' a night under ids of their own; one a 'night' or one a 'person' under a name all devices agree on. */
  once: 'many' | 'night' | 'person';
  /** Fields that hold the person's own words, which a merge never throws away. */
  texts: readonly string[];
  /** For what exists once: its fields before anybody touched them, from which a merge starts. */
  untouched: F | null;
  /** The choices that trends count together, in order; none keeps the kind out of trends. */
  counted: readonly { field: string; choices: readonly Answer[] }[];
  /** Whether a record counts in trends. */
  takes(body: F): boolean;
  /** Whether a night with a record that counts was practised. */
  practised: boolean;
  /** Kinds that say the same of a night, and louder: beside one of them a record does not count. */
  outrankedBy: readonly string[];
}

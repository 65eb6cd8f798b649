// KINDS: the one ordered list of what a person can write. Everybody else reads it and names no kind.
import { act, type ActFields } from './kinds/act';
import { night, type NightFields } from './kinds/night';
import { noticing, type NoticingFields } from './kinds/noticing';
import { observation, type ObservationFields } from './kinds/observation';
import { preference, type PreferenceFields } from './kinds/preference';
import type { Shape } from './kinds/shape';

export * from './kinds/act';
export * from './kinds/night';
export * from './kinds/noticing';
export * from './kinds/observation';
export * from './kinds/preference';
export type { Fields } from './kinds/shape';

export interface FieldsByKind {
  noticing: NoticingFields;
  observation: ObservationFields;
  act: ActFields;
  night: NightFields;
  preference: PreferenceFields;
}

export type Kind = keyof FieldsByKind;
export type FieldsOf<K extends Kind> = FieldsByKind[K];

export const KINDS: Readonly<Record<Kind, Shape>> = { noticing, observation, act, night, preference };

/** Lengths are in code points (shared/text.ts); `lines` is how many noticings a night takes. */
export const LIMITS = { text: 500, needed: 500, note: 500, lines: 10 } as const;

/** Whether this release knows what `kind` means; a newer one may have written kinds that it keeps and does not show. */
export function isKind(kind: string): kind is Kind {
  return Object.hasOwn(KINDS, kind);
}

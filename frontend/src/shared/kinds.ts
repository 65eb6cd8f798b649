// KINDS: the one ordered list of what a person can write. Everybody else reads it and names no kind.
import { act, type ActFields } from './kinds/act';
import { checkin, type CheckinFields } from './kinds/checkin';
import { commitment, type CommitmentFields } from './kinds/commitment';
import { night, type NightFields } from './kinds/night';
import { noticing, type NoticingFields } from './kinds/noticing';
import { observation, type ObservationFields } from './kinds/observation';
import { plan, type PlanFields } from './kinds/plan';
import { preference, type PreferenceFields } from './kinds/preference';
import { rating, type RatingFields } from './kinds/rating';
import { reassurance, type ReassuranceFields } from './kinds/reassurance';
import { receiving, type ReceivingFields } from './kinds/receiving';
import { reflection, type ReflectionFields } from './kinds/reflection';
import type { Shape } from './kinds/shape';
import { should, type ShouldFields } from './kinds/should';
import { subject, type SubjectFields } from './kinds/subject';
import { value, type ValueFields } from './kinds/value';

export * from './kinds/act';
export * from './kinds/checkin';
export * from './kinds/commitment';
export * from './kinds/night';
export * from './kinds/noticing';
export * from './kinds/observation';
export * from './kinds/plan';
export * from './kinds/preference';
export * from './kinds/rating';
export * from './kinds/reassurance';
export * from './kinds/receiving';
export * from './kinds/reflection';
export * from './kinds/should';
export * from './kinds/subject';
export * from './kinds/value';
export type { Fields } from './kinds/shape';

export interface FieldsByKind {
  noticing: NoticingFields;
  observation: ObservationFields;
  reassurance: ReassuranceFields;
  act: ActFields;
  plan: PlanFields;
  receiving: ReceivingFields;
  should: ShouldFields;
  reflection: ReflectionFields;
  value: ValueFields;
  rating: RatingFields;
  commitment: CommitmentFields;
  checkin: CheckinFields;
  night: NightFields;
  subject: SubjectFields;
  preference: PreferenceFields;
}

export type Kind = keyof FieldsByKind;
export type FieldsOf<K extends Kind> = FieldsByKind[K];

export const KINDS: Readonly<Record<Kind, Shape>> = {
  noticing,
  observation,
  reassurance,
  act,
  plan,
  receiving,
  should,
  reflection,
  value,
  rating,
  commitment,
  checkin,
  night,
  subject,
  preference,
};

/** Lengths are in code points (shared/text.ts); `lines` is how many noticings a night takes. */
export const LIMITS = { text: 500, needed: 500, note: 500, long: 2000, lines: 10 } as const;

/** Whether this release knows what `kind` means; a newer one may have written kinds that it keeps and does not show. */
export function isKind(kind: string): kind is Kind {
  return Object.hasOwn(KINDS, kind);
}

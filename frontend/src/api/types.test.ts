// @vitest-environment node
// The kinds of the device and those of the server are the same, or this does not compile (npm run check).
import { expectTypeOf, test } from 'vitest';
import type { FieldsOf, Kind } from '../shared/kinds';
import type { Weekly } from '../shared/series';
import type { components } from './types';

type Schemas = components['schemas'];
/** The server's fields as an answer holds them: all there, without those that stand beside the body here. */
type Body<S> = Required<Omit<S, 'day' | 'id' | 'version'>>;

interface Server {
  noticing: Body<Schemas['NoticingRecord']>;
  observation: Body<Schemas['ObservationRecord']>;
  reassurance: Body<Schemas['ReassuranceRecord']>;
  act: Body<Schemas['ActRecord']>;
  receiving: Body<Schemas['ReceivingRecord']>;
  plan: Body<Schemas['PlanRecord']>;
  subject: Body<Schemas['SubjectRecord']>;
  checkin: Body<Schemas['CheckinRecord']>;
  night: Body<Schemas['NightRecord']>;
  preference: Body<Schemas['PreferenceRecord']>;
  value: Body<Schemas['ValueRecord']>;
  rating: Body<Schemas['RatingRecord']>;
  reflection: Body<Schemas['ReflectionRecord']>;
  should: Body<Schemas['ShouldRecord']>;
  commitment: Body<Schemas['CommitmentRecord']>;
}

test('every kind has the same fields and choices on both sides', () => {
  expectTypeOf<keyof Server>().toEqualTypeOf<Kind>();
  expectTypeOf<Server['noticing']>().toEqualTypeOf<Required<FieldsOf<'noticing'>>>();
  expectTypeOf<Server['observation']>().toEqualTypeOf<FieldsOf<'observation'>>();
  expectTypeOf<Server['reassurance']>().toEqualTypeOf<FieldsOf<'reassurance'>>();
  // An act's reason, a noticing's subject, the night on which a question came up, what a value was made of and when it was let go
  // came later: entries from before have none.
  expectTypeOf<Server['act']>().toEqualTypeOf<Required<FieldsOf<'act'>>>();
  expectTypeOf<Server['receiving']>().toEqualTypeOf<Required<FieldsOf<'receiving'>>>();
  expectTypeOf<Server['plan']>().toEqualTypeOf<FieldsOf<'plan'>>();
  expectTypeOf<Server['subject']>().toEqualTypeOf<FieldsOf<'subject'>>();
  expectTypeOf<Server['checkin']>().toEqualTypeOf<FieldsOf<'checkin'>>();
  expectTypeOf<Server['night']>().toEqualTypeOf<FieldsOf<'night'>>();
  expectTypeOf<Server['preference']>().toEqualTypeOf<FieldsOf<'preference'>>();
  expectTypeOf<Server['value']>().toEqualTypeOf<Required<FieldsOf<'value'>>>();
  expectTypeOf<Server['rating']>().toEqualTypeOf<FieldsOf<'rating'>>();
  expectTypeOf<Server['reflection']>().toEqualTypeOf<FieldsOf<'reflection'>>();
  expectTypeOf<Server['should']>().toEqualTypeOf<FieldsOf<'should'>>();
  expectTypeOf<Server['commitment']>().toEqualTypeOf<FieldsOf<'commitment'>>();
});

test('the weekly series has the same shape on both sides', () => {
  expectTypeOf<Weekly>().toExtend<Schemas['Weekly']>();
});

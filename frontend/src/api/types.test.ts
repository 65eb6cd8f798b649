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
  act: Body<Schemas['ActRecord']>;
  night: Body<Schemas['NightRecord']>;
  preference: Body<Schemas['PreferenceRecord']>;
}

test('every kind has the same fields and choices on both sides', () => {
  expectTypeOf<keyof Server>().toEqualTypeOf<Kind>();
  expectTypeOf<Server['noticing']>().toEqualTypeOf<FieldsOf<'noticing'>>();
  expectTypeOf<Server['observation']>().toEqualTypeOf<FieldsOf<'observation'>>();
  expectTypeOf<Server['act']>().toEqualTypeOf<FieldsOf<'act'>>();
  expectTypeOf<Server['night']>().toEqualTypeOf<FieldsOf<'night'>>();
  expectTypeOf<Server['preference']>().toEqualTypeOf<FieldsOf<'preference'>>();
});

test('the weekly series has the same shape on both sides', () => {
  expectTypeOf<Weekly>().toExtend<Schemas['Weekly']>();
});

// Entries of the tests, with everything in them that a test does not care about.
import type { FieldsOf, Kind } from '../../../shared/kinds';
import type { Entry } from '../../../store/records';

export function made<K extends Kind>(kind: K, id: string, day: string | null, body: FieldsOf<K>): Entry<K> {
  return { kind, id, day, version: 1, unsent: false, body };
}

export function value(id: string, body: Partial<FieldsOf<'value'>> = {}): Entry<'value'> {
  return made('value', id, null, {
    name: id,
    goal: null,
    why: null,
    stands_for: null,
    part: null,
    origin: null,
    keep: null,
    keep_note: null,
    painful: false,
    held_from: '2026-01-01',
    held_until: null,
    place: 0,
    ...body,
  });
}

export function rating(
  id: string,
  of: string,
  day: string,
  would_like: number,
  actually: number,
): Entry<'rating'> {
  return made('rating', id, day, { value: of, would_like, actually });
}

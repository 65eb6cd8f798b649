// What of a body was changed here: only that is written, since the rest may have come in from another device. Pure.

/** The fields of `now` that are not as they were `before`; a field that was left out says nothing, as null does. */
export function changed<T extends object>(now: T, before: T): Partial<T> {
  const fields = Object.keys(now) as (keyof T)[];
  const other = fields.filter((field) => (now[field] ?? null) !== (before[field] ?? null));
  return Object.fromEntries(other.map((field) => [field, now[field]])) as Partial<T>;
}

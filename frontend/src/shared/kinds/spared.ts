// Fields that came after a kind's first release are left out where they say nothing (docs/sync.md). Pure.
import type { Fields, Shape } from './shape';

/** `body` as it is kept and sent. */
export function spared<F extends Fields>({ added = [] }: Shape, body: F): F {
  const said = Object.entries(body).filter(([field, value]) => value !== null || !added.includes(field));
  return Object.fromEntries(said) as F;
}

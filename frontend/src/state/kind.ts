// Every entry of one kind as a signal: for what is read whole, like the values one lives by.
import type { Kind } from '../shared/kinds';
import { all, type Entry } from '../store/records';
import { followed, useFollowed } from './following';

/** All of them in the order of their making; null until they were read, `otherwise` where they could not be. Follows every write while the component is there. */
export function useKind<K extends Kind>(kind: K, otherwise?: null): readonly Entry<K>[] | null {
  return useFollowed(() => followed(() => all(kind)), kind, otherwise);
}

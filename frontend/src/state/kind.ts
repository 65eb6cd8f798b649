// Every entry of one kind as a signal: for what is read whole, like the values one lives by.
import type { Day } from '../shared/day';
import type { Kind } from '../shared/kinds';
import type { News } from '../store/news';
import { all, type Entry } from '../store/records';
import { followed, useFollowed } from './following';

/** All of them in the order of their making; null until they were read, `otherwise` where they could not be. Follows every write while the component is there. */
export function useKind<K extends Kind>(kind: K, otherwise?: null): readonly Entry<K>[] | null {
  return useFollowed(() => followed(() => all(kind)), kind, otherwise);
}

/**
 * Those of the nights until `last`, in the order of their making; null until they were read, and where they could not be. Follows
 * writes on these nights only: all of a kind is not read again with every line of tonight.
 */
export function useKindUntil<K extends Kind>(kind: K, last: Day): readonly Entry<K>[] | null {
  const read = async () => (await all(kind)).filter(({ day }) => day !== null && day <= last);
  const concerns = (news: News) =>
    news.about === 'person' ||
    (news.about === 'entries' && news.days.some((day) => day !== null && day <= last));
  return useFollowed(() => followed(read, concerns), `${kind} ${last}`, null);
}

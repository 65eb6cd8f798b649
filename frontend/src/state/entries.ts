// The entries of some nights, right in the second in which something is written.
import type { Day } from '../shared/day';
import { between, type Entry } from '../store/records';
import { type Followed, followed, useFollowed } from './following';

/**
 * The entries of the nights `from` to `to` (both included), by night and then in the order of their making. Follows what is
 * written on these nights, and on no others.
 */
export function entries(from: Day, to: Day): Followed<Entry> {
  return followed(
    () => between(from, to),
    (news) =>
      news.about === 'person' ||
      (news.about === 'entries' && news.days.some((day) => day !== null && day >= from && day <= to)),
  );
}

/** `entries` for a component; null until they were read for the first time, `otherwise` where they could not be. */
export function useEntries(from: Day, to: Day, otherwise?: readonly Entry[] | null): readonly Entry[] | null {
  return useFollowed(() => entries(from, to), `${from} ${to}`, otherwise);
}

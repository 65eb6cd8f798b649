// All entries as a signal: for what looks through all own words.
import { type Entry, everything } from '../store/records';
import { followed, useFollowed } from './following';

/** Every entry, by night and then in the order of their making, those of no night first; null until they were read. Follows every write. */
export function useEverything(): readonly Entry[] | null {
  return useFollowed(() => followed(everything), 'everything');
}

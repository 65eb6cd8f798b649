// All entries as a signal: for what looks through all own words.
import { signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { StorageRefused } from '../store/database';
import { onNews } from '../store/news';
import { type Entry, everything } from '../store/records';

/** Every entry, by night and then in the order of their making, those of no night first; null until they were read. Follows every write. */
export function useEverything(): readonly Entry[] | null {
  const live = useMemo(following, []);
  useEffect(() => live.release, [live]);
  return live.found.value;
}

function following() {
  const found = signal<readonly Entry[] | null>(null);
  let latest = 0;
  const read = async () => {
    const turn = ++latest;
    const value = await everything().catch((error: unknown) => {
      // A device that keeps nothing (state/storage says so) still has a page to write on.
      if (error instanceof StorageRefused || error instanceof DOMException) return found.value ?? [];
      throw error;
    });
    if (turn === latest) found.value = value;
  };
  const stop = onNews((news) => {
    if (news.about === 'person' || news.about === 'entries') void read();
  });
  void read();
  return {
    found,
    release: () => {
      latest += 1;
      stop();
    },
  };
}

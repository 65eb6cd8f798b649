// Every entry of one kind as a signal: for what is read whole, like the values one lives by.
import { signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Kind } from '../shared/kinds';
import { StorageRefused } from '../store/database';
import { onNews } from '../store/news';
import { all, type Entry } from '../store/records';

/** All of them in the order of their making; null until they were read. Follows every write while the component is there. */
export function useKind<K extends Kind>(kind: K): readonly Entry<K>[] | null {
  const live = useMemo(() => following(kind), [kind]);
  useEffect(() => live.release, [live]);
  return live.found.value;
}

function following<K extends Kind>(kind: K) {
  const found = signal<readonly Entry<K>[] | null>(null);
  let latest = 0;
  const read = async () => {
    const turn = ++latest;
    const value = await all(kind).catch((error: unknown) => {
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

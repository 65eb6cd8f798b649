// What is read whole, and read again whenever something was written, in this tab or another.
import { signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { StorageRefused } from '../store/database';
import { onNews } from '../store/news';

/** What `read` finds, for a component; null until it was read. `about` tells one reading from another. */
export function useFollowing<T>(read: () => Promise<T[]>, about: string | null = null): readonly T[] | null {
  const live = useMemo(() => following(read), [about]);
  useEffect(() => live.release, [live]);
  return live.found.value;
}

function following<T>(read: () => Promise<T[]>) {
  const found = signal<readonly T[] | null>(null);
  let latest = 0;
  const look = async () => {
    const turn = ++latest;
    const value = await read().catch((error: unknown) => {
      // A device that keeps nothing (state/storage says so) still has a page to write on.
      if (error instanceof StorageRefused || error instanceof DOMException) return found.value ?? [];
      throw error;
    });
    if (turn === latest) found.value = value;
  };
  const stop = onNews((news) => {
    if (news.about === 'person' || news.about === 'entries') void look();
  });
  void look();
  return {
    found,
    release: () => {
      latest += 1;
      stop();
    },
  };
}

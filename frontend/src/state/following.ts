// What is read again whenever something was written, in this tab or another.
import { signal, type ReadonlySignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { StorageRefused } from '../store/database';
import { onNews, type News } from '../store/news';

export interface Followed<T> {
  /** Null until it was read for the first time. */
  readonly found: ReadonlySignal<readonly T[] | null>;
  readonly release: () => void;
}

/** News of any entry, and of another person. */
const ofEverything = (news: News) => news.about === 'person' || news.about === 'entries';

/** What `read` finds, now and after all news that `concerns` it, until it is released. */
export function followed<T>(
  read: () => Promise<T[]>,
  concerns: (news: News) => boolean = ofEverything,
): Followed<T> {
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
    if (concerns(news)) void look();
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

/** What `start` follows, for a component: renders it again, and lets go when it is taken away. `about` tells one from another. */
export function useFollowed<T>(start: () => Followed<T>, about: string): readonly T[] | null {
  const live = useMemo(start, [about]);
  useEffect(() => live.release, [live]);
  return live.found.value;
}

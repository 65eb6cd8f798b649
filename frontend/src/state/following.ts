// What is read again whenever something was written, in this tab or another.
import { signal, type ReadonlySignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { StorageRefused } from '../store/database';
import { onNews, type News } from '../store/news';

export interface Followed<T> {
  /** Null until it was read for the first time. */
  readonly found: ReadonlySignal<readonly T[] | null>;
  /** Whether the device refused the first reading: what is there is not known. */
  readonly unread: ReadonlySignal<boolean>;
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
  const unread = signal(false);
  let latest = 0;
  const look = async () => {
    const turn = ++latest;
    const value = await read().catch((error: unknown) => {
      if (error instanceof StorageRefused || error instanceof DOMException) return found.value;
      throw error;
    });
    if (turn !== latest) return;
    found.value = value;
    unread.value = value === null;
  };
  const stop = onNews((news) => {
    if (concerns(news) || (unread.value && news.about === 'storage' && news.state === 'ok')) void look();
  });
  void look();
  return {
    found,
    unread,
    release: () => {
      latest += 1;
      stop();
    },
  };
}

/**
 * What `start` follows, for a component: renders it again, and lets go when it is taken away. `about` tells one from another.
 * Where the device refuses the first reading, `otherwise` stands for it; a page that has none gives way to the one that says so.
 */
export function useFollowed<T>(
  start: () => Followed<T>,
  about: string,
  otherwise?: readonly T[] | null,
): readonly T[] | null {
  const live = useMemo(start, [about]);
  useEffect(() => live.release, [live]);
  if (!live.unread.value) return live.found.value;
  if (otherwise === undefined) throw new StorageRefused('The device could not be read.');
  return otherwise;
}

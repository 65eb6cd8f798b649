// The entries of some nights as a signal, right in the second in which something is written.
import { signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Day } from '../shared/day';
import { onNews } from '../store/news';
import { between, type Entry } from '../store/records';
import { StorageRefused } from '../store/database';

export interface LiveEntries {
  readonly value: Entry[] | null;
  release(): void;
}

/**
 * The entries of the nights `from` to `to` (both included), by night and then in the order of their making; null until they
 * were read for the first time. Follows every write, in this tab or another, until it is released.
 */
export function entries(from: Day, to: Day): LiveEntries {
  const found = signal<Entry[] | null>(null);
  let latest = 0;
  const read = async () => {
    const turn = ++latest;
    const value = await between(from, to).catch((error: unknown) => {
      // A device that keeps nothing (state/storage says so) still has a page to write on.
      if (error instanceof StorageRefused || error instanceof DOMException) return found.value ?? [];
      throw error;
    });
    if (turn === latest) found.value = value;
  };
  const stop = onNews((news) => {
    if (news.about === 'person') void read();
    if (news.about === 'entries' && news.days.some((day) => day !== null && day >= from && day <= to))
      void read();
  });
  void read();
  return {
    get value() {
      return found.value;
    },
    release() {
      latest += 1;
      stop();
    },
  };
}

/** `entries` for a component: renders it again when they change, and lets go when it is taken away. */
export function useEntries(from: Day, to: Day): Entry[] | null {
  const live = useMemo(() => entries(from, to), [from, to]);
  useEffect(() => () => live.release(), [live]);
  return live.value;
}

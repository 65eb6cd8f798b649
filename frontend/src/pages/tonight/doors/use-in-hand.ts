// The entry that a sheet is about.
import { useRef } from 'preact/hooks';
import type { Entry } from '../../../store/records';
import type { DoorKind } from './door';

/** The one of `entries` that is called `id`; as it last was when another device has taken it back, since its lines stay. */
export function useInHand<K extends DoorKind>(
  entries: readonly Entry<K>[],
  id: string | null,
): Entry<K> | undefined {
  const last = useRef<Entry<K> | undefined>(undefined);
  last.current = entries.find((entry) => entry.id === id) ?? last.current;
  return last.current?.id === id ? last.current : undefined;
}

// The entry that a door's sheet is about: a new one of the night, or one of those kept before.
import { useMemo, useState } from 'preact/hooks';
import type { Day } from '../../../shared/day';
import { useDraft } from '../../../state/drafts/use-draft';
import type { Entry } from '../../../store/records';
import type { DoorKind, DoorOf } from './door';
import { doorForm } from './door-form';

/**
 * What is being written behind `door`, what the device holds of it, and the way to take up another one. What was begun and not
 * kept then waits for the sheet's next opening.
 */
export function useDoor<K extends DoorKind, C extends string, A extends string>(
  door: DoorOf<K, C, A>,
  day: Day,
  entries: readonly Entry<K>[] | null,
) {
  const [picked, setPicked] = useState<string | null>(null);
  const form = useMemo(() => doorForm(door, day), [door, day]);
  const draft = useDraft(`${door.kind} ${day}`, form, entries, picked);
  const inHand = entries?.find(({ id }) => id === draft.id.value);
  return { draft, inHand, pick: (entry: Entry<K>) => setPicked(entry.id) };
}

// A line that belongs to an entry which is there already: kept in it as it is typed.
import { useEffect, useLayoutEffect, useMemo } from 'preact/hooks';
import type { FieldsOf } from '../../../shared/kinds';
import { words } from '../../../words';
import type { DoorKind } from './door';
import { keptText } from './kept-text';
import { OwnLine } from './own-line';
import { lineTooMany } from './two-taps';
import { useLeaving } from './use-leaving';

interface KeptLineProps<K extends DoorKind> {
  kind: K;
  id: string;
  field: keyof FieldsOf<K> & string;
  /** What the entry holds. */
  value: string | null;
  label: string;
  /** Told whether the device holds what is shown. */
  onState?: (kept: boolean) => void;
}

/** Give it the entry's id as its key: another entry is another line. */
export function KeptLine<K extends DoorKind>({ kind, id, field, value, label, onState }: KeptLineProps<K>) {
  const kept = useMemo(() => keptText(kind, id, field, value ?? ''), []);
  useLeaving(kept);
  useEffect(() => kept.receive(value ?? ''), [value]);
  const state = kept.state.value;
  // With the picture and not after it: the foot of the sheet is not to call kept what has just been typed.
  useLayoutEffect(() => onState?.(state === 'kept'), [state]);
  const over = lineTooMany(kept.text.value);
  const say = words.tonight.doors;
  const said =
    over > 0
      ? say.tooMany(over)
      : state === 'refused'
        ? words.tonight.refused.title
        : state === 'gone'
          ? say.takenBack
          : null;
  return (
    <>
      <OwnLine
        label={label}
        value={kept.text.value}
        onText={(text) => kept.write(text)}
        onLeave={() => void kept.flush()}
      />
      {said !== null && (
        <p class="quiet" role="status">
          {said}
        </p>
      )}
    </>
  );
}

// The sheet behind a door: a choice and an answer keep the entry, and there is no button for it.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Sheet } from '../../../components/sheet';
import type { Day } from '../../../shared/day';
import type { Entry } from '../../../store/records';
import { Asked } from './asked';
import type { DoorKind, DoorOf } from './door';
import { DoorLine } from './door-line';
import { Earlier } from './earlier';
import { Foot } from './foot';
import { useDoor } from './use-door';
import './door-sheet.css';

interface DoorSheetProps<K extends DoorKind, C extends string, A extends string> {
  door: DoorOf<K, C, A>;
  day: Day;
  past: boolean;
  /** What is kept of this kind on this night, the one in hand included; null where that could not be read. */
  entries: readonly Entry<K>[] | null;
  /** What more can be said of the entry in hand, once it is kept. */
  more?: ((entry: Entry<K>) => ComponentChildren) | undefined;
  /** What stands beside the choice, once it is made. */
  beside?: ((choice: C, answer: A | null) => ComponentChildren) | undefined;
  /** Over one more line, below the first, once both taps were made. */
  after?: string | undefined;
  onClose: () => void;
}

export function DoorSheet<K extends DoorKind, C extends string, A extends string>({
  door,
  day,
  past,
  entries,
  more,
  beside,
  after,
  onClose,
}: DoorSheetProps<K, C, A>) {
  const name = useId();
  const { draft, inHand, pick } = useDoor(door, day, entries);
  const { choice, answer } = draft.now.value;
  return (
    <Sheet title={door.title} onClose={onClose} about={door.about} class="door-sheet">
      {door.lead !== undefined && <p class="quiet door-lead">{door.lead}</p>}
      <Earlier
        door={door}
        past={past}
        entries={(entries ?? []).filter((entry) => entry.id !== inHand?.id)}
        onPick={pick}
      />
      <Asked
        question={door.choice}
        past={past}
        name={`${name}-choice`}
        given={choice}
        onGive={(value) => void draft.choose({ choice: value })}
      />
      {choice !== null && beside?.(choice, answer)}
      <Asked
        question={door.answer}
        past={past}
        name={`${name}-answer`}
        given={answer}
        onGive={(value) => void draft.choose({ answer: value })}
      />
      {inHand && more?.(inHand)}
      <DoorLine
        draft={draft}
        line="line"
        label={door.lineLabel}
        example={door.example?.(choice, answer) ?? ''}
      />
      {after !== undefined && choice !== null && answer !== null && (
        <DoorLine draft={draft} line="more" label={after} />
      )}
      <Foot kind={door.kind} draft={draft} onClose={onClose} />
    </Sheet>
  );
}

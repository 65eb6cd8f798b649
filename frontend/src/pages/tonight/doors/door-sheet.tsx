// The sheet behind a door: a choice and an answer keep the entry, and there is no button for it.
import type { ComponentChildren } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import { Sheet } from '../../../components/sheet';
import type { Day } from '../../../shared/day';
import type { Entry } from '../../../store/records';
import { Asked } from './asked';
import type { DoorKind, DoorOf } from './door';
import { Earlier } from './earlier';
import { Foot } from './foot';
import { OwnLine } from './own-line';
import { twoTaps } from './two-taps';
import { useInHand } from './use-in-hand';
import { useLeaving } from './use-leaving';
import './door-sheet.css';

interface DoorSheetProps<K extends DoorKind, C extends string, A extends string> {
  door: DoorOf<K, C, A>;
  day: Day;
  past: boolean;
  /** What is kept of this kind on this night, the one in hand included. */
  entries: readonly Entry<K>[];
  /** What more can be said of the entry in hand, once it is kept. */
  more?: ((entry: Entry<K>) => ComponentChildren) | undefined;
  /** What stands beside the choice, once it is made. */
  beside?: ((choice: C, answer: A | null) => ComponentChildren) | undefined;
  /** One more line of the entry in hand, below the first; told with whether the device holds what is shown. */
  after?: ((entry: Entry<K>, onState: (kept: boolean) => void) => ComponentChildren) | undefined;
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
  const taps = useMemo(() => twoTaps(door, day), [door, day]);
  const [rest, setRest] = useState(true);
  useLeaving(taps);

  const { choice, answer, line } = taps.draft.value;
  const inHand = useInHand(entries, taps.id.value);
  return (
    <Sheet title={door.title} onClose={onClose} about={door.about} class="door-sheet">
      {door.lead !== undefined && <p class="quiet door-lead">{door.lead}</p>}
      <Earlier
        door={door}
        past={past}
        entries={entries.filter((entry) => entry.id !== inHand?.id)}
        onPick={(entry) => taps.resume(entry)}
      />
      <Asked
        question={door.choice}
        past={past}
        name={`${name}-choice`}
        given={choice}
        onGive={(value) => taps.choose(value)}
      />
      {choice !== null && beside?.(choice, answer)}
      <Asked
        question={door.answer}
        past={past}
        name={`${name}-answer`}
        given={answer}
        onGive={(value) => taps.answer(value)}
      />
      {inHand && more?.(inHand)}
      <OwnLine
        label={door.lineLabel}
        value={line}
        example={door.example?.(choice, answer) ?? ''}
        onText={(text) => taps.write(text)}
        onLeave={() => void taps.flush()}
      />
      {inHand && after?.(inHand, setRest)}
      <Foot kind={door.kind} taps={taps} rest={rest} onClose={onClose} />
    </Sheet>
  );
}

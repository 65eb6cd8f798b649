// The sheet behind a door: a choice and an answer keep the entry, and there is no button for it.
import { useEffect, useId, useMemo } from 'preact/hooks';
import { Answers } from '../../../components/choice/answers';
import { PickOne } from '../../../components/choice/pick-one';
import { Growing } from '../../../components/field/growing';
import { Sheet } from '../../../components/sheet';
import { Statusline } from '../../../components/statusline';
import { toast } from '../../../components/toast';
import type { Day } from '../../../shared/day';
import { syncState } from '../../../state/sync';
import { undo, type Entry } from '../../../store/records';
import { words } from '../../../words';
import { nextOn } from '../lines/next-key';
import type { DoorKind, DoorOf } from './door';
import { Earlier } from './earlier';
import { lineTooMany, twoTaps } from './two-taps';
import './door-sheet.css';

interface DoorSheetProps<K extends DoorKind, C extends string, A extends string> {
  door: DoorOf<K, C, A>;
  day: Day;
  past: boolean;
  /** What is kept of this kind on this night, the one in hand included. */
  entries: readonly Entry<K>[];
  onClose: () => void;
}

export function DoorSheet<K extends DoorKind, C extends string, A extends string>({
  door,
  day,
  past,
  entries,
  onClose,
}: DoorSheetProps<K, C, A>) {
  const say = words.tonight.doors;
  const field = useId();
  const taps = useMemo(() => twoTaps(door, day), [door, day]);
  useEffect(() => () => void taps.flush(), [taps]);

  const { choice, answer, line } = taps.draft.value;
  const state = taps.state.value;
  const over = lineTooMany(line);
  const takeBack = async () => {
    const id = await taps.takeBack();
    onClose();
    if (id !== null)
      toast({
        text: say.removed,
        action: { label: words.app.undo, run: () => void undo(door.kind, id) },
      });
  };

  return (
    <Sheet title={door.title} onClose={onClose} class="door-sheet">
      <Earlier
        door={door}
        past={past}
        entries={entries.filter((entry) => entry.id !== taps.id.value)}
        onPick={(entry) => taps.resume(entry)}
      />
      <PickOne
        legend={past ? door.chancePast : door.chance}
        name={`${field}-choice`}
        choices={door.choices}
        chosen={choice}
        onChoose={(value) => taps.choose(value)}
      />
      <Answers
        legend={door.asked}
        name={`${field}-answer`}
        answers={door.answers}
        given={answer}
        onAnswer={(value) => taps.answer(value)}
      />
      <div class="optional">
        <label for={field}>{door.lineLabel}</label>
        <Growing
          id={field}
          value={line}
          enterkeyhint="done"
          onText={(text) => taps.write(text)}
          onBlur={() => void taps.flush()}
          {...nextOn(() => document.getElementById(field)?.blur())}
        />
      </div>
      <div class="door-kept">
        <div role="status">
          {over > 0 ? (
            <span class="quiet">{say.tooMany(over)}</span>
          ) : state === 'refused' ? (
            <span class="quiet">{words.tonight.refused.title}</span>
          ) : (
            taps.id.value !== null && <Statusline sync={syncState.value} written={state === 'kept'} />
          )}
        </div>
        {taps.id.value !== null && (
          <button type="button" class="link" onClick={() => void takeBack()}>
            {say.back}
          </button>
        )}
      </div>
    </Sheet>
  );
}

// The foot of a door's sheet: whether the entry is kept, and the way to take it back.
import { Statusline } from '../../../components/statusline';
import { toast } from '../../../components/toast';
import { syncState } from '../../../state/sync';
import { undo } from '../../../store/records';
import { words } from '../../../words';
import { worded } from '../lines/line';
import type { DoorKind } from './door';
import { lineTooMany, type TwoTaps } from './two-taps';

interface FootProps<K extends DoorKind, C, A> {
  kind: K;
  taps: TwoTaps<K, C, A>;
  /** Whether every further line of the sheet is kept too. */
  rest?: boolean;
  onClose: () => void;
}

export function Foot<K extends DoorKind, C, A>({ kind, taps, rest = true, onClose }: FootProps<K, C, A>) {
  const say = words.tonight.doors;
  const state = taps.state.value;
  const over = lineTooMany(taps.draft.value.line);
  const takeBack = async () => {
    const id = await taps.takeBack();
    onClose();
    if (id !== null)
      toast({ text: say.removed, action: { label: words.app.undo, run: () => void undo(kind, id) } });
  };
  return (
    <div class="door-kept">
      <div role="status">
        {over > 0 ? (
          <span class="quiet">{say.tooMany(over)}</span>
        ) : state === 'refused' ? (
          <span class="quiet">{words.tonight.refused.title}</span>
        ) : taps.id.value !== null ? (
          <Statusline sync={syncState.value} written={state === 'kept' && rest} />
        ) : (
          worded(taps.draft.value.line) !== '' && <span class="quiet">{say.waiting}</span>
        )}
      </div>
      {taps.id.value !== null && (
        <button type="button" class="link" onClick={() => void takeBack()}>
          {say.back}
        </button>
      )}
    </div>
  );
}

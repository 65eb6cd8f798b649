// The foot of a door's sheet: whether the entry is kept, and the way to take it back.
import { Statusline } from '../../../components/statusline';
import { offerUndo } from '../../undo';
import { leave } from '../../../state/drafts/behind';
import type { Draft } from '../../../state/drafts/draft';
import { worded } from '../../../state/drafts/form';
import { syncState } from '../../../state/sync';
import { undo } from '../../../store/records';
import { words } from '../../../words';
import { type DoorDraft, type DoorKind, LINES } from './door';

interface FootProps<K extends DoorKind, C, A> {
  kind: K;
  draft: Draft<K, DoorDraft<C, A>>;
  onClose: () => void;
}

export function Foot<K extends DoorKind, C, A>({ kind, draft, onClose }: FootProps<K, C, A>) {
  const say = words.tonight.doors;
  const state = draft.state.value;
  const { choice, answer, ...texts } = draft.now.value;
  const takeBack = async () => {
    const left = draft.unkept();
    const id = await draft.takeBack();
    if (draft.state.peek() === 'refused') return; // it is still there
    onClose();
    if (id === null) return;
    // What could not be kept of it comes back with it, and is gone for good when it does not.
    const back = async () => {
      const undone = await undo(kind, id);
      if (undone && left) leave(`${kind} ${id}`, left);
      return undone;
    };
    offerUndo(say.removed, back);
  };
  return (
    <div class="door-kept">
      <div role="status">
        {state === 'refused' ? (
          <span class="quiet">{words.tonight.refused.title}</span>
        ) : choice !== null && answer !== null ? (
          <Statusline sync={syncState.value} written={state === 'kept'} />
        ) : (
          LINES.some((line) => worded(texts[line]) !== '') && <span class="quiet">{say.waiting}</span>
        )}
      </div>
      {draft.id.value !== null && (
        <button type="button" class="link" onClick={() => void takeBack()}>
          {say.back}
        </button>
      )}
    </div>
  );
}

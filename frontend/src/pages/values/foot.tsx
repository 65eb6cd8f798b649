// Below what is being written: where the words are, and the way to take them out.
import { focusOn, HEADING } from '../../components/focus';
import { Statusline } from '../../components/statusline';
import { offerUndo } from '../undo';
import { go } from '../../router';
import type { Kind } from '../../shared/kinds';
import type { Draft } from '../../state/drafts/draft';
import { syncState } from '../../state/sync';
import { undo } from '../../store/records';
import { say } from '../../words/values';

interface Props<K extends Kind, D extends object> {
  draft: Draft<K, D>;
  kind: K;
  /** Where one is after it was removed; null stays here. */
  up: string | null;
}

export function Foot<K extends Kind, D extends object>({ draft, kind, up }: Props<K, D>) {
  const state = draft.state.value;
  const remove = async () => {
    const id = await draft.takeBack();
    if (draft.state.peek() === 'refused') return; // it is still there
    if (up !== null) go(up);
    else focusOn(HEADING); // its button has gone with it
    if (id !== null) offerUndo(say.removed, () => undo(kind, id));
  };
  return (
    <div class="values-foot">
      <div role="status">
        {state === 'refused' ? (
          <span class="quiet">{say.refused}</span>
        ) : (
          <Statusline sync={syncState.value} written={state === 'kept'} />
        )}
      </div>
      {draft.id.value !== null && (
        <button type="button" class="link" onClick={() => void remove()}>
          {say.remove}
        </button>
      )}
    </div>
  );
}

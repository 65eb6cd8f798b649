// Whom a line is about: the partner unless said otherwise, or somebody under a label that only the person sees.
import { useId, useRef } from 'preact/hooks';
import { PickOne } from '../../components/choice/pick-one';
import { Sheet } from '../../components/sheet';
import { TextField } from '../../components/text-field';
import { offerUndo } from '../undo';
import { LIMITS } from '../../shared/kinds';
import { textProblem } from '../../shared/text';
import { uuid7 } from '../../shared/uuid';
import { put, remove, undo, type Entry } from '../../store/records';
import { worded } from '../../state/drafts/form';
import { words } from '../../words';
import { kept } from './kept';
import './whom-sheet.css';

interface WhomSheetProps {
  subjects: readonly Entry<'subject'>[];
  /** The subject's id; null for the partner. */
  chosen: string | null;
  onChoose: (subject: string | null) => void;
  /** What is typed of somebody new; one that is too long outlives the sheet. */
  label: string;
  onLabel: (next: (now: string) => string) => void;
  onClose: () => void;
}

/** No subject has this for an id. */
const PARTNER = '';

export function WhomSheet({ subjects, chosen, onChoose, label, onLabel, onClose }: WhomSheetProps) {
  const say = words.tonight.whom;
  const named = worded(label);
  const tooLong = named !== '' && textProblem(named, LIMITS.text) !== null;
  const known = subjects.find(({ id }) => id === chosen);
  /** Somebody who is being added, so that a second tap adds nobody twice. */
  const adding = useRef<Promise<boolean> | null>(null);
  /** False while the label stays in its field, being too long or refused. */
  const added = async () => {
    if (named === '') return true;
    if (tooLong) return false;
    const there = subjects.find(({ body }) => body.label === named);
    const id = there?.id ?? uuid7();
    if (!there && !(await kept(put('subject', id, null, { label: named })))) return false;
    onLabel((now) => (now === label ? '' : now));
    onChoose(id);
    return true;
  };
  const add = () => (adding.current ??= added().finally(() => (adding.current = null)));
  const close = async () => {
    if (tooLong || (await add())) onClose(); // what is typed counts without its button, as everywhere
  };
  const forget = async ({ id }: Entry<'subject'>) => {
    if (!(await kept(remove('subject', id)))) return;
    onChoose(null);
    offerUndo(say.removed, async () => {
      const back = await undo('subject', id);
      if (back) onChoose(id);
      return back;
    });
  };
  return (
    <Sheet title={say.title} onClose={() => void close()} class="whom">
      <PickOne
        legend={say.legend}
        name={useId()}
        choices={[
          { value: PARTNER, label: say.partner },
          ...subjects.map(({ id, body }) => ({ value: id, label: body.label, own: true })),
        ]}
        chosen={known?.id ?? PARTNER}
        onChoose={(value) => {
          onLabel(() => ''); // whoever is chosen instead of it
          onChoose(value === PARTNER ? null : value);
        }}
      />
      <form
        class="whom-new"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <TextField
          name="label"
          autocomplete="off"
          autocapitalize="none"
          enterkeyhint="done"
          label={say.somebody}
          hint={say.private}
          wrong={tooLong ? say.tooLong : null}
          value={label}
          onValue={(value) => onLabel(() => value)}
        />
        <button type="submit" class="button" disabled={named === '' || tooLong}>
          {say.add}
        </button>
      </form>
      {known && (
        <button type="button" class="link" onClick={() => void forget(known)}>
          {say.remove}
        </button>
      )}
    </Sheet>
  );
}

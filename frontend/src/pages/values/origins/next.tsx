// The empty line of a heading: what is typed is kept as a value of that origin, and moves up when the line is left.
import { useLayoutEffect, useMemo } from 'preact/hooks';
import { OwnField } from '../../../components/field/own-field';
import { LIMITS, type Origin } from '../../../shared/kinds';
import { useDraft } from '../../../state/drafts/use-draft';
import { today } from '../../../state/tonight';
import { say as words } from '../../../words/values';
import type { Value } from '../held';
import { lastPlace, valueForm } from '../value-form';

interface Props {
  origin: Origin;
  values: readonly Value[];
  first: boolean;
  /** The entry that this line is writing, so that it does not stand above as well. */
  onWriting: (id: string | null) => void;
  /** Told whether words stand in it: such a line stays, however many are noted meanwhile. */
  onBegun: (begun: boolean) => void;
  onKept: () => void;
}

export function Next({ origin, values, first, onWriting, onBegun, onKept }: Props) {
  const say = words.origins;
  const form = useMemo(() => valueForm(today, lastPlace(values), { origin }), []);
  const draft = useDraft(`value of ${origin}`, form, values);
  const id = draft.id.value;
  useLayoutEffect(() => onWriting(id), [id]);
  const begun = draft.now.value.name !== '';
  useLayoutEffect(() => onBegun(begun), [begun]);
  const leave = async () => {
    await draft.flush();
    if (draft.state.peek() !== 'kept') return;
    draft.another();
    onKept();
  };
  return (
    <OwnField
      label={first ? say.first : say.next}
      placeholder={say.headings[origin].invitation}
      value={draft.now.value.name}
      limit={LIMITS.text}
      tooMany={words.tooMany}
      single
      onText={(name) => draft.type({ name })}
      onLeave={() => void leave()}
    />
  );
}

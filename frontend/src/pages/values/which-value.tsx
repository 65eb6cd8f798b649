// One of the person's own values, or none of them; the one chosen before stays offered when it is no longer held, or hurts.
import { Pick } from '../../components/pick';
import { today } from '../../state/tonight';
import { say as words } from '../../words/values';
import { heldOn, askable, type Value } from './held';
import { brief } from './names';

interface Props {
  label: string;
  values: readonly Value[];
  /** A value's id. */
  chosen: string | null;
  onChoose: (id: string | null) => void;
}

const NONE = '';

export function WhichValue({ label, values, chosen, onChoose }: Props) {
  const held = askable(heldOn(values, today.value));
  const before = values.filter(({ id }) => id === chosen && !held.some((value) => value.id === id));
  const offered = [...held, ...before];
  if (offered.length === 0) return null;
  return (
    <div class="which-value">
      <span aria-hidden="true">{label}</span>
      <Pick
        label={label}
        value={offered.some(({ id }) => id === chosen) ? (chosen ?? NONE) : NONE}
        options={[[NONE, words.none], ...offered.map(({ id, body }) => [id, brief(body.name)] as const)]}
        onPick={(id) => onChoose(id === NONE ? null : id)}
      />
    </div>
  );
}

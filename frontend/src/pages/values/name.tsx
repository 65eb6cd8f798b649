// The name of a value, in the person's own words.
import { OwnField } from '../../components/field/own-field';
import { LIMITS } from '../../shared/kinds';
import type { Draft } from '../../state/drafts/draft';
import { say as words } from '../../words/values';
import type { ValueDraft } from './value-form';

export type ValueWriting = Draft<'value', ValueDraft>;

export function Name({ draft }: { draft: ValueWriting }) {
  const say = words.value;
  return (
    <OwnField
      class="value-name"
      label={draft.now.value.goal === '' ? say.name : words.goal.value}
      hint={draft.now.value.goal === '' ? undefined : words.goal.hint}
      placeholder={say.invitation}
      value={draft.now.value.name}
      limit={LIMITS.text}
      tooMany={words.tooMany}
      single
      onText={(name) => draft.type({ name })}
      onLeave={() => void draft.flush()}
    />
  );
}

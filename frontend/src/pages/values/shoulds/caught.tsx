// The three questions of a caught should.
import { OwnField } from '../../../components/field/own-field';
import { LIMITS } from '../../../shared/kinds';
import type { Draft } from '../../../state/drafts/draft';
import { say as words } from '../../../words/values';
import type { Value } from '../held';
import { WhichValue } from '../which-value';
import type { ShouldDraft } from './should-form';

interface Props {
  draft: Draft<'should', ShouldDraft>;
  values: readonly Value[];
}

export function Caught({ draft, values }: Props) {
  const say = words.shoulds;
  const now = draft.now.value;
  const text = (field: 'wanted' | 'there', label: string) => (
    <OwnField
      label={label}
      value={now[field]}
      limit={LIMITS.text}
      tooMany={words.tooMany}
      single
      onText={(said) => draft.type({ [field]: said })}
      onLeave={() => void draft.flush()}
    />
  );
  return (
    <>
      {text('wanted', say.wanted)}
      <WhichValue
        label={say.behind}
        values={values}
        chosen={now.value}
        onChoose={(value) => void draft.choose({ value })}
      />
      {text('there', say.there)}
    </>
  );
}

// What a step is: the step itself, its day, the value it leads towards, and a plan for when something comes in between.
import { useId } from 'preact/hooks';
import { OwnField } from '../../../components/field/own-field';
import { Picked } from '../../../components/picked';
import { addDays, type Day } from '../../../shared/day';
import { LIMITS } from '../../../shared/kinds';
import type { Draft } from '../../../state/drafts/draft';
import { say as words } from '../../../words/values';
import type { Value } from '../held';
import { dateName } from '../names';
import { WhichValue } from '../which-value';
import { lastDay, type StepDraft } from './step-form';

export type StepWriting = Draft<'commitment', StepDraft>;

interface Props {
  draft: StepWriting;
  values: readonly Value[];
  today: Day;
}

export function StepFields({ draft, values, today }: Props) {
  const say = words.steps;
  const id = useId();
  const now = draft.now.value;
  const text = (field: 'step' | 'if_text' | 'then_text', label: string, invitation: string) => (
    <OwnField
      label={label}
      placeholder={invitation}
      value={now[field]}
      limit={LIMITS.text}
      tooMany={words.tooMany}
      single
      onText={(said) => draft.type({ [field]: said })}
      onLeave={() => void draft.flush()}
    />
  );
  const quick = [
    [today, say.today],
    [addDays(today, 1), say.tomorrow],
  ] as const;
  const other = quick.every(([day]) => day !== now.day);
  return (
    <>
      {text('step', say.step, say.invitation)}
      <div class="step-day">
        <label for={id}>{say.day}</label>
        <div>
          {quick.map(([day, name]) => (
            <button
              key={day}
              type="button"
              class="chip"
              aria-pressed={now.day === day}
              onClick={() => void draft.choose({ day })}
            >
              <span>{name}</span>
            </button>
          ))}
          <Picked
            id={id}
            type="date"
            max={lastDay(today)}
            value={now.day}
            shown={other ? dateName(now.day, today) : say.otherDay}
            on={other}
            onPick={(day, valid) => {
              if (day !== '' && valid) void draft.choose({ day });
            }}
          />
        </div>
      </div>
      <WhichValue
        label={say.value}
        values={values}
        chosen={now.value}
        onChoose={(value) => void draft.choose({ value })}
      />
      {text('if_text', say.if, say.ifInvitation)}
      {text('then_text', say.then, say.thenInvitation)}
    </>
  );
}

// What came of a step, and what got in the way: two answers from its day on, and either may be left out. Before it, a minute.
import { useId } from 'preact/hooks';
import { Answers } from '../../../components/choice/answers';
import { PickOne } from '../../../components/choice/pick-one';
import { OwnField } from '../../../components/field/own-field';
import type { Day } from '../../../shared/day';
import { LIMITS, OBSTACLES, type Obstacle, RESULTS } from '../../../shared/kinds';
import { say as words } from '../../../words/values';
import type { StepWriting } from './step-fields';

const MARKS = { done: 'full', moved_towards: 'half', not: 'ring' } as const;
const NOTHING = 'nothing';

export function Outcome({ draft, today }: { draft: StepWriting; today: Day }) {
  const say = words.steps;
  const group = useId();
  const now = draft.now.value;
  const id = draft.id.value;
  return (
    <section class="step-outcome">
      {now.outcome === null && id !== null && (
        <a class="button" href={`/values/minute?id=${id}`}>
          {say.minute}
        </a>
      )}
      {(now.day <= today || now.outcome !== null) && (
        <Answers
          legend={say.asked}
          name={`${group}-outcome`}
          answers={RESULTS.map((value) => ({ value, label: say.outcomes[value], mark: MARKS[value] }))}
          given={now.outcome}
          onAnswer={(outcome) => void draft.choose({ outcome })}
        />
      )}
      {now.outcome !== null && (
        <>
          <p class="quiet">{say.counts}</p>
          <PickOne
            legend={say.way}
            name={`${group}-way`}
            choices={[
              { value: NOTHING, label: say.nothing },
              ...OBSTACLES.map((value) => ({ value, label: say.obstacles[value] })),
            ]}
            chosen={now.obstacle ?? NOTHING}
            onChoose={(value: Obstacle | typeof NOTHING) =>
              void draft.choose({ obstacle: value === NOTHING ? null : value })
            }
          />
          {now.obstacle !== null && (
            <OwnField
              label={say.note}
              value={now.obstacle_note}
              limit={LIMITS.text}
              tooMany={words.tooMany}
              single
              onText={(obstacle_note) => draft.type({ obstacle_note })}
              onLeave={() => void draft.flush()}
            />
          )}
        </>
      )}
    </section>
  );
}

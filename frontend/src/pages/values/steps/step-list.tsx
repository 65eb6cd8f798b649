// Some steps under a heading, each leading to its page.
import { useState } from 'preact/hooks';
import { Sign } from '../../../charts/sign';
import type { Day } from '../../../shared/day';
import { say as words } from '../../../words/values';
import { dateName } from '../names';
import type { Step } from './sorted';

/** Shown at once; more on asking. */
const PAGE = 10;
const MARKS = { done: 'full', moved_towards: 'half', not: 'ring' } as const;

export function StepList({ name, steps, today }: { name: string; steps: readonly Step[]; today: Day }) {
  const say = words.steps;
  const [shown, setShown] = useState(PAGE);
  if (steps.length === 0) return null;
  return (
    <section class="step-list">
      <h2 class="quiet">{name}</h2>
      <ul>
        {steps.slice(0, shown).map(({ id, day, body }) => (
          <li key={id}>
            <a href={`/values/steps?id=${id}`}>
              <small>
                {body.outcome !== null && <Sign mark={MARKS[body.outcome]} />}
                {say.listed(
                  dateName(day ?? '', today),
                  body.outcome && say.came[body.outcome],
                  body.obstacle && say.inTheWay[body.obstacle],
                )}
              </small>
              <span class="own small" dir="auto">
                {body.step}
              </span>
            </a>
          </li>
        ))}
      </ul>
      {steps.length > shown && (
        <button type="button" class="button" onClick={() => setShown(shown + PAGE)}>
          {words.themes.more}
        </button>
      )}
    </section>
  );
}

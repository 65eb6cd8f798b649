// The next small step, on the compass. What is over is not asked about while the person rests, nor where looking back is switched off.
import { type Day, daysBetween } from '../../../shared/day';
import { preference } from '../../../state/preference';
import { useResting } from '../../../state/resting';
import { formatDay } from '../../../words';
import { say as words } from '../../../words/values';
import { dateName } from '../names';
import { nextStep, type Step } from './sorted';

export function StepCard({ steps, today }: { steps: readonly Step[]; today: Day }) {
  const say = words.steps.card;
  const rests = useResting(today);
  const step = nextStep(steps, today, preference.value.look_back && rests === false);
  if (!step?.day) return null;
  const away = daysBetween(today, step.day);
  const when =
    away === 0
      ? say.today
      : away > 0 && away < 7
        ? formatDay(step.day, 'weekday')
        : dateName(step.day, today);
  return (
    <a class="step-card" href={`/values/steps?id=${step.id}`}>
      <span>{away < 0 ? say.over(when) : say.ahead(when)}</span>
      <p class="own small" dir="auto">
        {step.body.step}
      </p>
    </a>
  );
}

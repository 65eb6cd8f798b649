// The next small step, on the compass.
import { type Day, daysBetween } from '../../../shared/day';
import { formatDay } from '../../../words';
import { say as words } from '../../../words/values';
import { dateName } from '../names';
import { nextStep, type Step } from './sorted';

export function StepCard({ steps, today }: { steps: readonly Step[]; today: Day }) {
  const say = words.steps.card;
  const step = nextStep(steps, today);
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

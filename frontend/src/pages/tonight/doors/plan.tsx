// What was planned for a signal, shown when it comes up again; or a quiet way to plan for the next time.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { focusNow, focusOn } from '../../../components/focus';
import { offerUndo } from '../../undo';
import { type ActSignal, planFor } from '../../../shared/kinds';
import { useKind } from '../../../state/kind';
import { amend } from '../../../store/records';
import { words } from '../../../words';
import { kept } from '../kept';
import { PlanLines } from './plan-lines';

/** Give it the signal as its key: another signal is another plan. */
export function Plan({ signal }: { signal: ActSignal }) {
  const say = words.tonight.doors.plan;
  const plans = useKind('plan', null);
  const [writing, setWriting] = useState(false);
  const letting = useRef(false);
  const plan = plans && planFor(plans, signal);
  useLayoutEffect(() => {
    if (letting.current && plan === null) focusNow('.plan-write');
    letting.current = false;
  }, [plan === null]);
  if (!plans) return null;
  const write = () => {
    setWriting(true);
    focusOn('.plan textarea');
  };
  if (writing) return <PlanLines signal={signal} plans={plans} plan={plan} />;
  if (!plan)
    return (
      <button type="button" class="link plan-write" onClick={write}>
        {say.write}
      </button>
    );
  const letGo = async () => {
    if (!(await kept(amend('plan', plan.id, { kept: false })))) return;
    letting.current = true;
    offerUndo(say.gone, () => amend('plan', plan.id, { kept: true }));
  };
  return (
    <section class="plan" aria-label={say.name}>
      <p class="quiet">{say.when}</p>
      <p class="own small" dir="auto">
        {plan.body.if_text}
      </p>
      <p class="quiet">{say.then}</p>
      <p class="own small" dir="auto">
        {plan.body.then_text}
      </p>
      <div class="plan-do">
        <button type="button" class="link" onClick={write}>
          {say.change}
        </button>
        <button type="button" class="link" onClick={() => void letGo()}>
          {say.letGo}
        </button>
      </div>
    </section>
  );
}

// The two halves of an if-then plan, kept as they are typed once both have words.
import { useMemo, useRef } from 'preact/hooks';
import type { ActSignal } from '../../../shared/kinds';
import { useDraft } from '../../../state/drafts/use-draft';
import type { Entry } from '../../../store/records';
import { words } from '../../../words';
import { OwnLine } from './own-line';
import { planForm } from './plan-form';

interface PlanLinesProps {
  signal: ActSignal;
  plans: readonly Entry<'plan'>[];
  /** The one that is changed; null for a new one. */
  plan: Entry<'plan'> | null;
}

export function PlanLines({ signal, plans, plan }: PlanLinesProps) {
  const say = words.tonight.doors.plan;
  const form = useMemo(() => planForm(signal), [signal]);
  // The one it began with: a new plan becomes the newest for its signal while it is being written.
  const begun = useRef(plan?.id ?? null).current;
  const draft = useDraft(`plan ${signal}`, form, plans, begun);
  const { if_text, then_text } = draft.now.value;
  const state = draft.state.value;
  const line = (half: 'if_text' | 'then_text', label: string, value: string) => (
    <OwnLine
      label={label}
      value={value}
      onText={(text) => draft.type({ [half]: text })}
      onLeave={() => void draft.flush()}
    />
  );
  return (
    <section class="plan" aria-label={say.name}>
      {line('if_text', say.when, if_text)}
      {line('then_text', say.then, then_text)}
      <p class="quiet" role="status">
        {state === 'refused' ? words.tonight.refused.title : state === 'kept' ? say.kept : say.both}
      </p>
      <a class="link" href="/learn/plans">
        {say.about}
      </a>
    </section>
  );
}

// If-then plans, to be read again: by signal, the newest first, those that were let go as well.
import { Page } from '../../components/page';
import { ACT_SIGNALS, planFor } from '../../shared/kinds';
import { useKind } from '../../state/kind';
import { words } from '../../words';
import { back } from '../../words/back';
import { kept } from '../../words/kept';
import './find.css';

export function Plans() {
  const say = kept.plans;
  const { when, then } = words.tonight.doors.plan;
  const plans = useKind('plan');
  if (!plans) return <main class="page find" aria-busy="true" />;
  const inOrder = ACT_SIGNALS.flatMap((signal) =>
    [...plans].reverse().filter(({ body }) => body.signal === signal),
  );
  return (
    <Page title={say.title} up="/back?show=find" class="find" about="plans">
      <p class="say">{plans.length === 0 ? say.none : say.lead}</p>
      {plans.length === 0 && <p class="quiet">{say.empty}</p>}
      <ul class="places">
        {inOrder.map(({ id, body }) => {
          const comesUp = planFor(plans, body.signal)?.id === id;
          const standing = comesUp ? say.shown : body.kept ? say.before : say.gone;
          return (
            <li key={id} class="place">
              <p class="quiet">{say.of(back.night.signals[body.signal], standing)}</p>
              <p class="quiet">{when}</p>
              <p class="own small" dir="auto">
                {body.if_text}
              </p>
              <p class="quiet">{then}</p>
              <p class="own small" dir="auto">
                {body.then_text}
              </p>
            </li>
          );
        })}
      </ul>
    </Page>
  );
}

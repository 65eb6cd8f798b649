// What else a night holds, quietly: chances and what came of them, signals and whether they were honoured.
import { Sign } from '../../charts/sign';
import type { Mark } from '../../charts/marks';
import type { ActOutcome, Outcome } from '../../shared/kinds';
import type { Entry } from '../../store/records';
import { words } from '../../words';

const OUTCOMES: Record<Outcome, Mark> = { yes: 'full', partly: 'half', no: 'ring' };
const ACTS: Record<ActOutcome, Mark> = { honoured: 'full', not_this_time: 'ring', not_safe_to: 'diamond' };

interface Props {
  observations: readonly Entry<'observation'>[];
  acts: readonly Entry<'act'>[];
}

export function Also({ observations, acts }: Props) {
  const say = words.back.night;
  const shown = [
    ...observations.map(({ id, body }) => ({
      id,
      mark: OUTCOMES[body.outcome],
      what: say.with(say.aspects[body.aspect], say.outcomes[body.outcome]),
      texts: [body.needed, body.note],
    })),
    ...acts.map(({ id, body }) => ({
      id,
      mark: ACTS[body.outcome],
      what: say.with(say.signals[body.signal], say.acts[body.outcome]),
      texts: [body.note],
    })),
  ];
  if (shown.length === 0) return null;
  return (
    <ul class="also">
      {shown.map(({ id, mark, what, texts }) => (
        <li key={id}>
          <Sign mark={mark} />
          <div>
            <p class="quiet">{what}</p>
            {texts.map(
              (text, place) =>
                text !== null && (
                  <p key={place} class="own small" dir="auto">
                    {text}
                  </p>
                ),
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

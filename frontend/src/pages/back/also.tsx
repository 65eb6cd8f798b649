// What else a night holds, quietly: chances and what came of them, proof that was wanted, signals and whether they were honoured, what was offered and how it was taken.
import { Sign } from '../../charts/sign';
import type { Mark } from '../../charts/marks';
import type { ActOutcome, Calm, Outcome, Reception } from '../../shared/kinds';
import { back } from '../../words/back';
import type { Night } from './night';

const OUTCOMES: Record<Outcome, Mark> = { yes: 'full', partly: 'half', no: 'ring' };
const CALMS: Record<Calm, Mark> = { yes: 'full', no: 'ring', dont_know: 'point' };
const RECEPTIONS: Record<Reception, Mark> = {
  received: 'full',
  joked: 'ring',
  minimised: 'half',
  changed_subject: 'point',
};
const ACTS: Record<ActOutcome, Mark> = { honoured: 'full', not_this_time: 'ring', not_safe_to: 'diamond' };

export function Also({ night: { observations, asks, acts, moments } }: { night: Night }) {
  const say = back.night;
  const shown = [
    ...observations.map(({ id, body }) => ({
      id,
      mark: OUTCOMES[body.outcome],
      what: say.with(say.aspects[body.aspect], say.outcomes[body.outcome]),
      texts: [body.needed, body.note],
    })),
    ...asks.map(({ id, body }) => ({
      id,
      mark: CALMS[body.calm ?? 'dont_know'],
      what: say.ask(
        say.with(say.triggers[body.trigger], say.deeds[body.did]),
        body.calm && say.calms[body.calm],
      ),
      texts: [body.note],
    })),
    ...acts.map(({ id, body }) => ({
      id,
      mark: ACTS[body.outcome],
      what: say.with(say.signals[body.signal], say.acts[body.outcome]),
      texts: [body.note],
    })),
    ...moments.map(({ id, body }) => ({
      id,
      mark: RECEPTIONS[body.reception],
      what: say.with(say.offers[body.offered], say.receptions[body.reception]),
      texts: [body.note, body.meaning, body.later],
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

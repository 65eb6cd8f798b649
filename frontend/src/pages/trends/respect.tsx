// Signals of my own, and whether I honoured them (practices §3). It never depends on what the partner did.
import { ACT_SIGNALS, type ActOutcome, type ActSignal } from '../../shared/kinds';
import { trends } from '../../words/trends';
import { Answers } from './answers';
import { directionSaid, sharePoints } from './direction';
import type { Ground } from './ground';
import { Quiet } from './quiet';
import { lanesOf, nightsWith, type Question, SHARES, sumsOf } from './sums';

const QUESTION: Question<ActSignal, ActOutcome> = {
  kind: 'act',
  lane: 'signal',
  lanes: ACT_SIGNALS,
  outcome: 'outcome',
  outcomes: [
    ['honoured', 'full'],
    ['not_this_time', 'ring'],
    ['not_safe_to', 'diamond'],
  ],
};

export function Respect({ ground }: { ground: Ground }) {
  const say = trends.respect;
  const lanes = lanesOf(ground.weeks, ground.stretch.offset, QUESTION);
  const noticed = lanes.flatMap((lane) => lane.chances);
  if (noticed.length === 0) return <Quiet say={say.none(ground.span)} more={say.how} />;
  const { honoured, not_this_time, not_safe_to } = sumsOf(noticed, QUESTION.outcomes);
  const onNights = nightsWith(ground.weeks, QUESTION.kind);
  const sentence = say.say(noticed.length, onNights, honoured, not_this_time, not_safe_to);
  return (
    <Answers
      name={say.name}
      about="self-respect"
      sentence={sentence}
      direction={directionSaid(say.figure, sharePoints(ground.weeks, SHARES.honoured))}
      lanes={lanes}
      outcomes={QUESTION.outcomes}
      say={say}
      ground={ground}
    />
  );
}

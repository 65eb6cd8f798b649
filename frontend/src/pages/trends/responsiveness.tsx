// The second chart: chances to adjust to me, and what came of each (practices §2). Never added to anything else.
import { ASPECTS, type Aspect, type Outcome } from '../../shared/kinds';
import { trends } from '../../words/trends';
import { Answers } from './answers';
import { directionSaid, sharePoints } from './direction';
import type { Ground } from './ground';
import { Quiet } from './quiet';
import { lanesOf, nightsWith, type Question, SHARES, sumsOf } from './sums';

const QUESTION: Question<Aspect, Outcome> = {
  kind: 'observation',
  lane: 'aspect',
  lanes: ASPECTS,
  outcome: 'outcome',
  outcomes: [
    ['yes', 'full'],
    ['partly', 'half'],
    ['no', 'ring'],
  ],
};

export function Responsiveness({ ground }: { ground: Ground }) {
  const say = trends.responsiveness;
  const lanes = lanesOf(ground.weeks, ground.stretch.offset, QUESTION);
  const chances = lanes.flatMap((lane) => lane.chances);
  if (chances.length === 0) return <Quiet say={say.none(ground.span)} more={say.how} />;
  const { yes, partly, no } = sumsOf(chances, QUESTION.outcomes);
  const sentence = say.say(chances.length, nightsWith(ground.weeks, QUESTION.kind), yes, partly, no);
  return (
    <Answers
      name={say.name}
      about="responsiveness"
      sentence={sentence}
      direction={directionSaid(say.figure, sharePoints(ground.weeks, SHARES.adjusted))}
      lanes={lanes}
      outcomes={QUESTION.outcomes}
      say={say}
      ground={ground}
    />
  );
}

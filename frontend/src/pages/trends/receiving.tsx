// Care that was offered, and how it was taken (practices §4); the share that landed, over time, below it and on the paper by itself.
import { useContext } from 'preact/hooks';
import { OnPaper } from '../../charts/onpaper';
import { OFFERS, type Offered, type Reception } from '../../shared/kinds';
import { trends } from '../../words/trends';
import { Answers } from './answers';
import type { Ground } from './ground';
import { Quiet } from './quiet';
import { Shares } from './shares';
import { lanesOf, nightsWith, type Question, sharesOf, sumsOf } from './sums';

const QUESTION: Question<Offered, Reception> = {
  kind: 'receiving',
  lane: 'offered',
  lanes: OFFERS,
  outcome: 'reception',
  outcomes: [
    ['received', 'full'],
    ['joked', 'ring'],
    ['minimised', 'half'],
    ['changed_subject', 'point'],
  ],
};

export function Receiving({ ground }: { ground: Ground }) {
  const say = trends.receiving;
  const lanes = lanesOf(ground.weeks, ground.stretch.offset, QUESTION);
  const offers = lanes.flatMap((lane) => lane.chances);
  if (offers.length === 0) return <Quiet say={say.none(ground.span)} more={say.how} />;
  const { received } = sumsOf(offers, QUESTION.outcomes);
  return (
    <Answers
      name={say.name}
      about="receiving"
      sentence={say.say(offers.length, nightsWith(ground.weeks, QUESTION.kind), received)}
      lanes={lanes}
      outcomes={QUESTION.outcomes}
      say={say}
      ground={ground}
      under={<Landed ground={ground} />}
    />
  );
}

export function Landed({ ground }: { ground: Ground }) {
  const say = trends.receiving;
  const { mondays, offset } = ground.stretch;
  const offers = lanesOf(ground.weeks, offset, QUESTION).flatMap((lane) => lane.chances);
  const paper = useContext(OnPaper) !== null;
  if (offers.length === 0) return <p>{say.none(ground.span)}</p>;
  return (
    <>
      {paper && <p>{say.rests(nightsWith(ground.weeks, QUESTION.kind))}</p>}
      <Shares
        title={trends.parts.landed}
        shares={sharesOf(offers, 'received', mondays.length).filter(({ to }) => to >= offset)}
        mondays={mondays}
        today={ground.today}
      />
    </>
  );
}

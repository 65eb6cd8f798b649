// Proof that was wanted: what one did, and whether the calm lasted (practices §2). What set it off stands below it, and on the paper by itself. Never added to responsiveness.
import { type Calm, DEEDS, type Deed, TRIGGERS } from '../../shared/kinds';
import { formatList } from '../../words';
import { trends } from '../../words/trends';
import { Answers } from './answers';
import type { Ground } from './ground';
import { Quiet } from './quiet';
import { lanesOf, nightsWith, type Question, sumsOf, timesOf } from './sums';

const QUESTION: Question<Deed, Calm> = {
  kind: 'reassurance',
  lane: 'did',
  lanes: DEEDS,
  outcome: 'calm',
  outcomes: [
    ['yes', 'full'],
    ['no', 'ring'],
    ['dont_know', 'point'],
  ],
  unsaid: 'dont_know',
};

export function Reassurance({ ground }: { ground: Ground }) {
  const say = trends.reassurance;
  const lanes = lanesOf(ground.weeks, ground.stretch.offset, QUESTION);
  const asks = lanes.flatMap((lane) => lane.chances);
  if (asks.length === 0) return <Quiet say={say.none(ground.span)} more={say.how} />;
  const { yes, no } = sumsOf(asks, QUESTION.outcomes);
  return (
    <Answers
      name={say.name}
      about="reassurance"
      sentence={say.say(asks.length, nightsWith(ground.weeks, QUESTION.kind), yes, yes + no)}
      lanes={lanes}
      outcomes={QUESTION.outcomes}
      say={say}
      ground={ground}
      under={<SetOff ground={ground} />}
    />
  );
}

export function SetOff({ ground }: { ground: Ground }) {
  const say = trends.reassurance;
  const triggers = TRIGGERS.flatMap((trigger) => {
    const times = timesOf(ground.weeks, QUESTION.kind, 'trigger', trigger);
    return times > 0 ? [{ what: say.triggers[trigger], times }] : [];
  });
  const once = triggers.every(({ times }) => times === 1);
  const said = formatList(triggers.map(({ what, times }) => say.trigger(what, times, once)));
  return (
    <p class="quiet">
      {said ? say.setOff(said, nightsWith(ground.weeks, QUESTION.kind)) : say.none(ground.span)}
    </p>
  );
}

// The steps' chart: progress and what got in the way, side by side on the same weeks (practices §5).
import { say as values } from '../../words/values';
import { Answers } from './answers';
import type { Ground } from './ground';
import { Quiet } from './quiet';
import { STEP_MARKS, stepLanes } from './step-lanes';
import { nightsWith } from './sums';

export function Steps({ ground }: { ground: Ground }) {
  const say = values.stepTrend;
  const lanes = stepLanes(ground.weeks, ground.stretch.offset);
  const [went, ...ways] = lanes;
  if (!went) return <Quiet say={say.none(ground.span)} more={say.how} />;
  const { done, moved_towards, not } = went.sums;
  const inTheWay = ways.reduce((sum, { all }) => sum + all, 0);
  const onDays = nightsWith(ground.weeks, 'commitment');
  return (
    <Answers
      name={say.name}
      about="actions"
      sentence={say.say(went.all, onDays, done, moved_towards, not, inTheWay)}
      lanes={lanes}
      outcomes={STEP_MARKS}
      say={{
        ...say,
        count: (good, all, lane) => (lane === 'went' ? say.count(good, all) : say.often(all)),
      }}
      ground={ground}
    />
  );
}

// The values' chart: what one would like and what was, week by week, a lane for each value (practices §5).
import { useContext, useMemo } from 'preact/hooks';
import { OnPaper } from '../../charts/onpaper';
import { PairLane } from '../../charts/pair-lane';
import { PairSign } from '../../charts/pair';
import { pairTrack } from '../../charts/pair-track';
import { Table } from '../../charts/table';
import { rowAt } from '../../charts/tracks';
import { useKind } from '../../state/kind';
import { number } from '../../words';
import { trends } from '../../words/trends';
import { say as values } from '../../words/values';
import { Figure } from './figure';
import type { Ground } from './ground';
import { Lanes } from './lanes';
import { shortDate } from './names';
import { own } from './own-in';
import { Struck } from './paper/struck';
import { Quiet } from './quiet';
import { weeklyPairs } from './weekly-pairs';

export function Ratings({ ground: shared }: { ground: Ground }) {
  const say = values.trend;
  const ground = { ...shared, spread: shared.marked };
  const { today, spread, frame, gutter } = ground;
  const { mondays, until } = ground.stretch;
  const names = useContext(OnPaper)?.names ?? [];
  const held = useKind('value');
  const ratings = useKind('rating');
  const lanes = useMemo(
    () => weeklyPairs(held ?? [], ratings ?? [], mondays, until),
    [held, ratings, mondays, until],
  );
  if (!held || !ratings) return null;
  if (lanes.length === 0) return <Quiet say={say.none(ground.span)} more={say.how} />;

  const read = (week: number) => {
    const parts = lanes.flatMap(({ name, pairs }) =>
      pairs
        .filter((pair) => pair.week === week)
        .map((pair) => trends.read(own(name), values.compass.pair(pair.wouldLike, pair.actually))),
    );
    return parts.length > 0 ? parts : [say.readNone];
  };
  const weeks = new Set(lanes.flatMap(({ pairs }) => pairs.map((pair) => pair.week)));
  const onNights = new Set(lanes.flatMap(({ nights }) => [...nights]));
  const sentence = say.say(lanes.length, onNights.size);
  const middles = pairTrack([], spread).rows.map(({ middle }) => middle);

  return (
    <Figure
      sentence={sentence}
      name={say.name}
      about="compass"
      legend={
        <ul class="legend">
          <li>
            <PairSign mark="ring" />
            {values.compass.wouldLike}
          </li>
          <li>
            <PairSign mark="disc" />
            {values.compass.actually}
          </li>
        </ul>
      }
      tall={spread.stacked}
      table={() => (
        <Table
          caption={sentence}
          head={[
            say.table.week,
            values.compass.table.value,
            values.compass.wouldLike,
            values.compass.actually,
          ]}
          rows={[...weeks]
            .sort((a, b) => b - a)
            .flatMap((at) =>
              lanes.flatMap(({ name, pairs }) =>
                pairs
                  .filter((pair) => pair.week === at)
                  .map((pair) => [
                    shortDate(mondays[at] ?? today, today),
                    <span key="name" class="own small" dir="auto">
                      <Struck {...{ text: name, names }} />
                    </span>,
                    number(pair.wouldLike),
                    number(pair.actually),
                  ]),
              ),
            )}
          worded={1}
        />
      )}
    >
      <Lanes {...{ ground, read }} name={say.name} hit={(x, y) => spread.nearest(x, rowAt(y, middles))}>
        {(chosen) =>
          lanes.map(({ id, name, pairs }) => (
            <li key={id}>
              <p class="lane-name own small" style={{ inlineSize: `${frame.room * frame.scale}px` }}>
                <span dir="auto">
                  <Struck {...{ text: name, names }} />
                </span>
              </p>
              <PairLane {...{ pairs, spread, frame, chosen, gutter }} />
            </li>
          ))
        }
      </Lanes>
    </Figure>
  );
}

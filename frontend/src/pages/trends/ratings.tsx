// The values' chart: what one would like and what was, week by week, a lane for each value (practices §5).
import { useMemo, useState } from 'preact/hooks';
import { MonthAxis } from '../../charts/axis';
import { stopFor } from '../../charts/keys';
import { PairLane } from '../../charts/pair-lane';
import { PairSign } from '../../charts/pair';
import { pairTrack } from '../../charts/pair-track';
import { Reader } from '../../charts/reader';
import { Table } from '../../charts/table';
import { rowAt } from '../../charts/tracks';
import type { Day } from '../../shared/day';
import { useKind } from '../../state/kind';
import { number, words } from '../../words';
import { say as values } from '../../words/values';
import { Figure } from './figure';
import type { Ground } from './ground';
import { dateName, names, weekName } from './names';
import { Quiet } from './quiet';
import { weeklyPairs } from './weekly-pairs';

export function Ratings({ ground }: { ground: Ground }) {
  const say = values.trend;
  const { today, spread, frame, gutter } = ground;
  const { mondays, until } = ground.stretch;
  const held = useKind('value');
  const ratings = useKind('rating');
  const lanes = useMemo(
    () => weeklyPairs(held ?? [], ratings ?? [], mondays, until),
    [held, ratings, mondays, until],
  );
  const [touched, setTouched] = useState<Day | null>(null);
  if (!held || !ratings) return null;
  if (lanes.length === 0) return <Quiet say={say.none(ground.span.of)} more={say.how} />;

  const place = touched === null ? -1 : mondays.indexOf(touched);
  const chosen = place < 0 ? null : place;
  const read = (week: number) => {
    const parts = lanes.flatMap(({ name, pairs }) =>
      pairs
        .filter((pair) => pair.week === week)
        .map((pair) => words.trends.read(name, values.compass.pair(pair.wouldLike, pair.actually))),
    );
    return parts.length > 0 ? parts : [say.readNone];
  };
  const week = (index: number) => weekName(mondays[index] ?? today, today);
  const weeks = new Set(lanes.flatMap(({ pairs }) => pairs.map((pair) => pair.week)));
  const sentence = say.say(lanes.length, weeks.size);
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
                    dateName(mondays[at] ?? today, today),
                    name,
                    number(pair.wouldLike),
                    number(pair.actually),
                  ]),
              ),
            )}
          worded={1}
        />
      )}
    >
      <Reader
        class="lanes"
        label={say.name}
        text={chosen === null ? words.trends.untouched : `${week(chosen)}. ${read(chosen).join('. ')}.`}
        count={mondays.length}
        value={chosen}
        onChoose={(index) => setTouched(mondays[index] ?? null)}
        hit={(x, y) => spread.nearest(x, rowAt(y, middles))}
        frame={frame}
        width={spread.width + gutter}
        at={(index) => spread.at(index).x + gutter}
        stop={(key) =>
          stopFor(key, chosen ?? mondays.length - 1, { count: mondays.length, rtl: frame.rtl, page: 4 })
        }
      >
        <ul>
          {lanes.map(({ id, name, pairs }) => (
            <li key={id}>
              <p
                class="lane-name own small"
                dir="auto"
                style={{ inlineSize: `${frame.room * frame.scale}px` }}
              >
                {name}
              </p>
              <PairLane {...{ pairs, spread, frame, chosen, gutter }} />
            </li>
          ))}
        </ul>
        <MonthAxis {...{ mondays, spread, frame, gutter }} month={names.month} />
      </Reader>
      {chosen !== null && (
        <p class="reading">
          <b>{week(chosen)}</b>
          {read(chosen).map((part) => (
            <span key={part}>{part}</span>
          ))}
        </p>
      )}
    </Figure>
  );
}

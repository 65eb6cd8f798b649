// Any weeks at all: a strip of every week since the first, with a handle at each end of what is looked at.
import { useMemo } from 'preact/hooks';
import { useFrame } from '../../charts/frame';
import { RangeStrip } from '../../charts/rangestrip';
import { stripLabels } from '../../charts/strip';
import { addDays, type Day, daysBetween, mondayOf } from '../../shared/day';
import { formatDay } from '../../words';
import { trends } from '../../words/trends';
import { dateName } from './names';
import type { Own } from './range';

interface Props {
  first: Day;
  today: Day;
  own: Own;
  onOwn: (own: Own) => void;
}

export function OtherWeeks({ first, today, own, onOwn }: Props) {
  const say = trends.range;
  const [ref, frame] = useFrame<HTMLDivElement>();
  const start = mondayOf(first < own.from ? first : own.from);
  const count = daysBetween(start, mondayOf(today)) / 7 + 1;
  const monday = (index: number) => addDays(start, index * 7);
  const index = (day: Day) => Math.max(0, Math.min(count - 1, daysBetween(start, day) / 7));
  const until = (week: Day) => (addDays(week, 6) < today ? addDays(week, 6) : today);
  const marks = useMemo(
    () =>
      stripLabels(
        Array.from({ length: count }, (_, at) => addDays(start, at * 7)),
        frame.room,
        { month: (day) => formatDay(day, 'month'), year: (day) => day.slice(0, 4) },
      ),
    [start, count, frame.room],
  );
  return (
    <div ref={ref}>
      <RangeStrip
        frame={frame}
        count={count}
        weeks={{ from: index(own.from), to: index(own.to) }}
        marks={marks}
        names={{ from: say.from, to: say.to }}
        say={(week, part) => dateName(part === 'from' ? monday(week) : until(monday(week)), today)}
        sayBoth={({ from, to }) =>
          say.both(dateName(monday(from), today), dateName(until(monday(to)), today), to - from + 1)
        }
        onChoose={({ from, to }) => onOwn({ from: monday(from), to: monday(to) })}
      />
    </div>
  );
}

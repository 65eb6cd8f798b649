// The sky as something to touch: the night nearest to the finger opens; for a keyboard it is one slider of nights.
import { useMemo } from 'preact/hooks';
import { nightFor } from '../../charts/calendar';
import { useFrame } from '../../charts/frame';
import { Reader } from '../../charts/reader';
import { Sky } from '../../charts/sky';
import { skyGrid } from '../../charts/skygrid';
import { stars } from '../../charts/stars';
import { addDays, type Day, daysBetween } from '../../shared/day';
import { formatDay } from '../../words';
import { back } from '../../words/back';

interface Props {
  months: readonly string[];
  ways: Map<Day, number>;
  from: Day;
  last: Day;
  night: Day;
  onChoose: (night: Day) => void;
}

/** Least room before the first day of a month, for its name, in units; a letter's width; and room after the last day. */
const NAMES = 30;
const LETTER = 6.6;
const AFTER = 16;

export function SkyReader({ months, ways, from, last, night, onChoose }: Props) {
  const [ref, { room, scale, rtl }] = useFrame<HTMLDivElement>();
  const width = room * scale;
  const edge = 20;
  const named = months.map((month) => ({ month, name: formatDay(`${month}-01`, 'month') }));
  const names = Math.max(NAMES, 4 + LETTER * Math.max(...named.map(({ name }) => Array.from(name).length)));
  const grid = useMemo(
    () => skyGrid(months, edge + names * scale, width - AFTER, width, rtl),
    [months, names, width, scale, rtl],
  );
  const shining = useMemo(() => stars(ways, grid), [ways, grid]);
  const say = back.sky;
  const count = daysBetween(from, last) + 1;
  const read = (day: Day) => {
    const n = ways.get(day);
    const date = formatDay(day, 'full');
    if (n === undefined) return say.unwritten(date);
    return n === 0 ? say.looked(date) : say.night(date, n);
  };

  return (
    <div ref={ref} class="skyroom">
      <Reader
        label={say.name}
        text={read(night)}
        count={count}
        value={Math.max(0, Math.min(count - 1, daysBetween(from, night)))}
        onChoose={(index) => onChoose(addDays(from, index))}
        hit={(x, y) => daysBetween(from, grid.nearest(rtl ? width - x : x, y, ways.keys(), last))}
        stop={(key) => {
          const next = nightFor(key, night, from, last, rtl);
          return next === null ? null : daysBetween(from, next);
        }}
        frame={{ room: width, scale: 1, rtl }}
        width={width}
      >
        <Sky grid={grid} stars={shining} months={named} {...{ edge, scale, rtl, night }} />
      </Reader>
    </div>
  );
}

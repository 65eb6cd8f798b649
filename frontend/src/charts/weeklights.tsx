// The noticings chart: a column a week of seven nights, three lights a night, the week's total below, the chosen week in a doorway.
import type { Day } from '../shared/day';
import { arch } from './arch';
import { type Frame, mirrored } from './frame';
import { heights } from './heights';
import type { Look } from './lights';
import { Margin } from './margin';
import { monthLabels } from './months';
import { Plot } from './plot';
import { useShining } from './shining';
import type { Spread } from './spread';

interface Props {
  mondays: readonly Day[];
  spread: Spread;
  frame: Frame;
  looks: ReadonlyMap<Day, Look>;
  /** Until this night the places of the lights are shown where nothing is lit, while there is no light before it. */
  unlit?: Day | undefined;
  /** The week's total, or null when the week lies before everything and has none. */
  total: (index: number) => string | null;
  chosen: number | null;
  /** How days and months are written: "M", "Nov". */
  names: { letters: readonly string[]; month: (day: Day) => string };
  gutter: number;
}

export function WeekLights({ mondays, spread, frame, looks, unlit, total, chosen, names, gutter }: Props) {
  const { size, top, foot, height } = heights(spread);
  const across = mirrored(frame, spread.width);
  const shining = useShining({ mondays, spread, frame, looks, unlit });
  const half = Math.min(spread.step * 0.475 + (size.lights === 'one' ? 1.2 : 0), 22);
  const here = chosen === null ? null : spread.at(chosen);
  const bottom = (row: number) => (size.totals ? height : top(row) + size.pitch * 6.5 + 3);
  const months = monthLabels(mondays, spread, names.month);

  return (
    <Plot
      frame={frame}
      width={spread.width}
      height={height}
      gutter={gutter}
      margin={<Margin {...{ spread, frame, gutter }} letters={names.letters} />}
    >
      {here && (
        <path
          class={spread.dense ? 'here outlined' : 'here'}
          d={arch(
            across(here.x),
            top(here.row) - size.pitch / 2 - Math.min(half, 10),
            bottom(here.row),
            half,
          )}
        />
      )}
      {months.map(({ x, text }) => (
        <text key={x} class="axis middle" x={across(x)} y={11}>
          {text}
        </text>
      ))}
      {shining}
      {size.totals &&
        mondays.map((monday, index) => (
          <text
            key={monday}
            class={index === chosen ? 'total on' : 'total'}
            x={across(spread.at(index).x)}
            y={foot + 17}
          >
            {total(index)}
          </text>
        ))}
    </Plot>
  );
}

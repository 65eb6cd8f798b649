// The noticings chart: a column a week of seven nights, three lights a night, the week's total below, the chosen week in a doorway.
import type { ComponentChildren } from 'preact';
import type { Day } from '../shared/day';
import { arch } from './arch';
import { bars, dots } from './dots';
import type { Frame } from './frame';
import { lights, measure, type Look } from './lights';
import { monthLabels } from './months';
import { Plot } from './plot';
import type { Spread } from './spread';

interface Props {
  mondays: readonly Day[];
  spread: Spread;
  frame: Frame;
  look: (day: Day) => Look | undefined;
  /** The week's total, or null when the week lies before everything and has none. */
  total: (index: number) => string | null;
  chosen: number | null;
  /** How days and months are written: "M", "Nov". */
  names: { letters: readonly string[]; month: (day: Day) => string };
  gutter: number;
}

const HEAD = 24;
const BETWEEN_YEARS = 13;

/** Heights of a row in units: where its Monday stands, and where the whole ends. */
export function heights(spread: Spread) {
  const size = measure(spread.step);
  const tall = size.pitch * 7 + BETWEEN_YEARS;
  const top = (row: number) => HEAD + size.pitch / 2 + row * tall;
  const foot = HEAD + size.pitch * 7 + (spread.rows.length - 1) * tall;
  return {
    size,
    top,
    foot,
    height: foot + (size.totals ? 27 : 7),
    rowAt: (y: number) => Math.floor((y - HEAD + BETWEEN_YEARS / 2) / tall),
  };
}

export function WeekLights({ mondays, spread, frame, look, total, chosen, names, gutter }: Props) {
  const { size, top, foot, height } = heights(spread);
  const across = (x: number) => (frame.rtl ? spread.width - x : x);
  const drawn = lights(
    mondays,
    { ...spread, at: (index) => ({ ...spread.at(index), x: across(spread.at(index).x) }) },
    size,
    top,
    look,
  );
  const half = Math.min(spread.step * 0.475 + (size.lights === 'one' ? 1.2 : 0), 22);
  const here = chosen === null ? null : spread.at(chosen);
  const bottom = (row: number) => (size.totals ? height : top(row) + size.pitch * 6.5 + 3);
  const [row] = spread.rows;
  const newest = row ? mondays.slice(row.first, row.first + row.count) : [];
  const months = monthLabels(
    newest,
    (index) => spread.at((row?.first ?? 0) + index).x,
    spread.width,
    names.month,
  );

  return (
    <Plot
      frame={frame}
      width={spread.width}
      height={height}
      gutter={gutter}
      margin={<Margin {...{ spread, frame, names, gutter, top, pitch: size.pitch }} />}
    >
      {here && (
        <path
          class="here"
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
      <path class="unlit" d={dots(drawn.unlit, 0.9)} />
      <path
        class="looked"
        d={bars(
          drawn.looked,
          size.lights === 'one' ? spread.step * 0.8 : size.gap * 1.43,
          size.lights === 'one' ? 1.2 : 1.5,
        )}
      />
      <path class="lit" d={dots(drawn.lit[0], size.r)} />
      <path class="lit" d={dots(drawn.lit[1], size.r * 0.75)} />
      <path class="lit" d={dots(drawn.lit[2], size.r * 0.5)} />
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

interface MarginProps {
  spread: Spread;
  frame: Frame;
  names: Props['names'];
  gutter: number;
  top: (row: number) => number;
  pitch: number;
}

/** The letters of the days, as many as find room; or the years, when they are stacked. */
function Margin({ spread, frame, names, gutter, top, pitch }: MarginProps): ComponentChildren {
  const x = frame.rtl ? gutter : 0;
  const wanted = spread.stacked
    ? spread.rows.map((row, index) => ({ text: row.name ?? '', y: top(index) + pitch * 3 }))
    : names.letters
        .map((text, night) => ({ text, y: top(0) + night * pitch }))
        .filter((_, night) => pitch > 11 || night % 2 === 0);
  return wanted.map(({ text, y }) => (
    <text key={y} class="axis" x={x} y={y + 4}>
      {text}
    </text>
  ));
}

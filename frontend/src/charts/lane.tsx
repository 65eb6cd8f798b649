// One lane of answers on the same week columns as the lights: a rule with a tick a week, and marks where something came up.
import { arch } from './arch';
import { dots } from './dots';
import { type Frame, mirrored } from './frame';
import { outline } from './marks';
import { Plot } from './plot';
import type { Spread } from './spread';
import { LANE, track, type Chance } from './tracks';

interface Props {
  chances: readonly Chance[];
  spread: Spread;
  frame: Frame;
  weeks: number;
  chosen: number | null;
  gutter: number;
}

export function Lane({ chances, spread, frame, weeks, chosen, gutter }: Props) {
  const years = spread.stacked;
  const { middles, height, marks, r } = track(chances, spread);
  const across = mirrored(frame, spread.width);
  const stroke = Math.max(0.9, r * 0.285);
  const drawn = marks.map((mark) => ({ ...mark, x: across(mark.x) }));
  const shapes = drawn.map((mark) => outline(mark.mark, mark, r, stroke));
  const here = chosen === null ? null : spread.at(chosen);
  const half = Math.min(spread.step * 0.475 + 1, 13);
  const ticks = Array.from({ length: weeks }, (_, index) => spread.at(index)).map(
    ({ row, x }) => `M${across(x)} ${(middles[row] ?? 0) - (years ? 1 : 2)}v${years ? 2 : 4}`,
  );

  return (
    <Plot
      frame={frame}
      width={spread.width}
      height={height}
      gutter={gutter}
      margin={
        years &&
        spread.rows.map(({ name }, row) => (
          <text key={name} class="axis" x={frame.rtl ? gutter : 0} y={(middles[row] ?? 0) + 4}>
            {name}
          </text>
        ))
      }
    >
      <path class="rule" d={middles.map((y) => `M0 ${y}H${spread.width}`).join('') + ticks.join('')} />
      {here && (
        <path
          class={spread.dense ? 'here outlined' : 'here'}
          d={arch(
            across(here.x),
            years ? (middles[here.row] ?? 0) - LANE.year / 2 : 0,
            years ? (middles[here.row] ?? 0) + LANE.year / 2 : height,
            half,
          )}
        />
      )}
      <path
        class="under"
        d={dots(
          drawn.filter(({ week }) => week !== chosen),
          r * 1.25,
        )}
      />
      <path
        class="under chosen"
        d={dots(
          drawn.filter(({ week }) => week === chosen),
          r * 1.25,
        )}
      />
      <path class="solid-mark" d={shapes.map((shape) => shape.solid).join('')} />
      <path
        class="open-mark"
        stroke-width={stroke}
        style={{ strokeWidth: stroke }}
        d={shapes.map((shape) => shape.open).join('')}
      />
    </Plot>
  );
}

// One lane of figures: the band of the first weeks, a stroke where weeks follow each other, and a point for each of them.
import { arch } from './arch';
import type { Band } from './band';
import { course, type Figures } from './course';
import { dots } from './dots';
import { type Frame, mirrored } from './frame';
import { Plot } from './plot';
import type { Spread } from './spread';
import './figurelane.css';

interface Props {
  figures: Figures;
  band: Band | null;
  spread: Spread;
  frame: Frame;
  chosen: number | null;
  gutter: number;
  /** How a number is written. */
  number: (n: number) => string;
}

export function FigureLane({ figures, band, spread, frame, chosen, gutter, number }: Props) {
  const drawn = course(figures, spread, band);
  const across = mirrored(frame, spread.width);
  const here = chosen === null ? null : spread.at(chosen);
  const half = Math.min(spread.step * 0.475 + 1, 13);
  const turned = drawn.points.map((point) => ({ ...point, x: across(point.x) }));
  return (
    <Plot
      frame={frame}
      width={spread.width}
      height={drawn.height}
      gutter={gutter}
      margin={drawn.rows.map(({ top, bottom }, row) => {
        const x = frame.rtl ? gutter : 0;
        const name = spread.rows[row]?.name;
        if (name) return <text key={row} class="axis" x={x} y={(top + bottom) / 2 + 4}>{name}</text>; // prettier-ignore
        return [
          <text key="most" class="axis" x={x} y={top + 8}>
            {number(figures.most)}
          </text>,
          <text key="least" class="axis" x={x} y={bottom + 1}>
            {number(figures.least)}
          </text>,
        ];
      })}
    >
      {drawn.band.map(({ top, height }, row) => (
        <rect key={row} class="band" x={0} y={top} width={spread.width} height={height} />
      ))}
      <path
        class="rule"
        d={drawn.rows
          .map(({ top, bottom }) => `M0 ${bottom}H${spread.width}M0 ${top}H${spread.width}`)
          .join('')}
      />
      {here && (
        <path
          class="here outlined"
          d={arch(
            across(here.x),
            (drawn.rows[here.row]?.top ?? 0) - 4,
            (drawn.rows[here.row]?.bottom ?? 0) + 4,
            half,
          )}
        />
      )}
      <path class="stroke" d={drawn.strokes(across)} />
      <path class="solid-mark" d={dots(turned, drawn.r)} />
    </Plot>
  );
}

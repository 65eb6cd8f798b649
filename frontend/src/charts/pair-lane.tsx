// One value's pairs, week by week: the ring is what one would like, the disc what was, the line between them how far apart.
import { number } from '../words';
import { arch } from './arch';
import { type Frame, mirrored } from './frame';
import { type WeekPair, pairTrack } from './pair-track';
import { Plot } from './plot';
import type { Spread } from './spread';
import './pair.css';

interface Props {
  pairs: readonly WeekPair[];
  spread: Spread;
  frame: Frame;
  chosen: number | null;
  gutter: number;
}

export function PairLane({ pairs, spread, frame, chosen, gutter }: Props) {
  const { rows, height, marks, r } = pairTrack(pairs, spread);
  const across = mirrored(frame, spread.width);
  const here = chosen === null ? null : spread.at(chosen);
  const row = rows[here?.row ?? 0];
  const half = Math.min(spread.step * 0.475 + 1, 13);
  return (
    <Plot
      frame={frame}
      width={spread.width}
      height={height}
      gutter={gutter}
      margin={rows.map(({ floor, top, middle }, index) =>
        spread.stacked ? (
          <text key={index} class="axis" x={frame.rtl ? gutter : 0} y={middle + 4}>
            {spread.rows[index]?.name}
          </text>
        ) : (
          <g key={index} class="axis">
            <text x={frame.rtl ? gutter : 0} y={top + 4}>
              {number(10)}
            </text>
            <text x={frame.rtl ? gutter : 0} y={floor + 4}>
              {number(0)}
            </text>
          </g>
        ),
      )}
    >
      <path
        class="rule"
        d={rows.map(({ floor, top }) => `M0 ${floor}H${spread.width}M0 ${top}H${spread.width}`).join('')}
      />
      {here && row && (
        <path
          class={spread.dense ? 'here outlined' : 'here'}
          d={arch(across(here.x), row.top - 7, row.floor + 7, half)}
        />
      )}
      {marks.map(({ week, x, ring, disc }) => (
        <g key={week}>
          <path class="pair-gap" d={`M${across(x)} ${ring}V${disc}`} />
          <circle class={week === chosen ? 'under chosen' : 'under'} cx={across(x)} cy={ring} r={r} />
          <circle class="open-mark" cx={across(x)} cy={ring} r={r - 0.8} />
          <circle class="solid-mark" cx={across(x)} cy={disc} r={ring === disc ? r * 0.5 : r * 0.76} />
        </g>
      ))}
    </Plot>
  );
}

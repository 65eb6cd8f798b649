// The months once more, under lanes that stand on the same columns.
import type { Day } from '../shared/day';
import { type Frame, mirrored } from './frame';
import { monthLabels } from './months';
import { Plot } from './plot';
import type { Spread } from './spread';

interface Props {
  mondays: readonly Day[];
  spread: Spread;
  frame: Frame;
  gutter: number;
  month: (day: Day) => string;
}

export function MonthAxis({ mondays, spread, frame, gutter, month }: Props) {
  const across = mirrored(frame, spread.width);
  const months = monthLabels(mondays, spread, month);
  return (
    <Plot frame={frame} width={spread.width} height={16} gutter={gutter} margin={null}>
      {months.map(({ x, text }) => (
        <text key={x} class="axis middle" x={across(x)} y={12}>
          {text}
        </text>
      ))}
    </Plot>
  );
}

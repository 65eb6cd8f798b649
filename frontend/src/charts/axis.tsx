// The months once more, under lanes that stand on the same columns.
import type { Day } from '../shared/day';
import type { Frame } from './frame';
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
  const [row] = spread.rows;
  const shown = row ? mondays.slice(row.first, row.first + row.count) : [];
  const months = monthLabels(shown, (index) => spread.at((row?.first ?? 0) + index).x, spread.width, month);
  return (
    <Plot frame={frame} width={spread.width} height={16} gutter={gutter} margin={null}>
      {months.map(({ x, text }) => (
        <text key={x} class="axis middle" x={frame.rtl ? spread.width - x : x} y={12}>
          {text}
        </text>
      ))}
    </Plot>
  );
}

// Columns of equal width between two edges: where one lies, and which one a touch means.
import { scaleBand } from 'd3-scale';

export interface Columns {
  /** Width of one column, in the chart's units. */
  step: number;
  /** Middle of column `index`. */
  at: (index: number) => number;
  /** The column under `x`; beyond an edge, the one at that edge. */
  nearest: (x: number) => number;
}

/** `count` columns side by side from `from` to `to` (chart units, `from` < `to`). */
export function columns(count: number, from: number, to: number): Columns {
  const band = scaleBand<number>()
    .domain(Array.from({ length: count }, (_, index) => index))
    .range([from, to]);
  const step = band.step();
  return {
    step,
    at: (index) => (band(index) ?? from) + step / 2,
    nearest: (x) => Math.max(0, Math.min(count - 1, Math.floor((x - from) / step))),
  };
}

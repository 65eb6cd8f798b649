// A drawing in chart units with its gutter: the gutter stays in sight while the drawing moves sideways.
import type { ComponentChildren } from 'preact';
import type { Frame } from './frame';
import './plot.css';

interface Props {
  frame: Frame;
  width: number;
  height: number;
  /** Width of the gutter in units, and what stands in it. */
  gutter: number;
  margin: ComponentChildren;
  children: ComponentChildren;
}

/** Hidden from those who listen: the sentence, the slider and the table say all of it. */
export function Plot({ frame, width, height, gutter, margin, children }: Props) {
  const size = (units: number) => ({
    width: units * frame.scale,
    height: height * frame.scale,
    viewBox: `0 0 ${units} ${height}`,
  });
  return (
    <div class="plot" aria-hidden="true">
      <svg class="gutter" {...size(gutter)}>
        {margin}
      </svg>
      <svg class="area" {...size(width)}>
        {children}
      </svg>
    </div>
  );
}

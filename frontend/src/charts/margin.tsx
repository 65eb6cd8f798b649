// What stands before the first column: the letters of the days, as many as find room, or the years when they are stacked.
import type { Frame } from './frame';
import { heights } from './heights';
import type { Spread } from './spread';

interface Props {
  spread: Spread;
  frame: Frame;
  /** Monday to Sunday, a letter each. */
  letters: readonly string[];
  gutter: number;
}

/** Rows closer than this (units) let only every second letter stand. */
const A_LETTER = 11;

export function Margin({ spread, frame, letters, gutter }: Props) {
  const { size, top } = heights(spread);
  const days = letters
    .map((text, night) => ({ text, y: top(0) + night * size.pitch }))
    .filter((_, night) => size.pitch > A_LETTER || night % 2 === 0);
  const years = spread.rows.map(({ name }, row) => ({ text: name, y: top(row) + size.pitch * 3 }));
  return (spread.stacked ? years : days).map(({ text, y }) => (
    <text key={y} class="axis" x={frame.rtl ? gutter : 0} y={y + 4}>
      {text}
    </text>
  ));
}

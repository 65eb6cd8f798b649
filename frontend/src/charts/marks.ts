// The marks of an answer, told apart by shape and fill and never by colour: full, half, ring, diamond, point.
import type { Dot } from './dots';

export type Mark = 'full' | 'half' | 'ring' | 'diamond' | 'point';

/** Path data to be filled, and to be drawn as an outline. */
export interface Outline {
  solid: string;
  open: string;
}

const round = (value: number) => Math.round(value * 100) / 100;

const disc = ({ x, y }: Dot, r: number) =>
  `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 0 ${r * 2} 0a${r} ${r} 0 1 0 ${-r * 2} 0z`;

/** The mark at `at`, `r` its outer radius in units; an outline of `stroke` units lies within that radius. */
export function outline(mark: Mark, at: Dot, r: number, stroke: number): Outline {
  const inner = round(r - stroke / 2);
  switch (mark) {
    case 'full':
      return { solid: disc(at, round(r)), open: '' };
    case 'point':
      return { solid: disc(at, round(r * 0.45)), open: '' };
    case 'ring':
      return { solid: '', open: disc(at, inner) };
    case 'half':
      return {
        solid: `M${round(at.x)} ${round(at.y - inner)}a${inner} ${inner} 0 0 0 0 ${inner * 2}z`,
        open: disc(at, inner),
      };
    case 'diamond': {
      const side = round(inner * 1.12);
      return {
        solid: '',
        open: `M${round(at.x)} ${round(at.y - side)}l${side} ${side}l${-side} ${side}l${-side} ${-side}z`,
      };
    }
  }
}

// The sky: a row a month, a column a day, a star for each small way; the opened night stands in a doorway.
import type { Day } from '../shared/day';
import { arch } from './arch';
import { dots, type Dot } from './dots';
import type { SkyGrid } from './skygrid';
import type { Stars } from './stars';
import './sky.css';

interface Props {
  grid: SkyGrid;
  stars: Stars;
  /** The months as they are written, oldest first, and their place from the start edge. */
  months: readonly { month: string; name: string }[];
  edge: number;
  scale: number;
  rtl: boolean;
  night: Day | null;
}

const ARCH = 38;

/** Hidden from those who listen: the slider over it and the table say what is in it. */
export function Sky({ grid, stars, months, edge, scale, rtl, night }: Props) {
  const here = night === null ? undefined : grid.of(night);
  return (
    <svg
      class="area sky"
      width={grid.width}
      height={grid.height}
      viewBox={`0 0 ${grid.width} ${grid.height}`}
      aria-hidden="true"
    >
      <defs>
        <radialGradient id="starlight">
          <stop class="near" offset="0" />
          <stop class="mid" offset=".3" />
          <stop class="far" offset=".65" />
          <stop class="gone" offset="1" />
        </radialGradient>
      </defs>
      {months.map(({ month, name }, index) => (
        <text
          key={month}
          class={night?.startsWith(month) ? 'month on' : 'month'}
          x={rtl ? grid.width - edge : edge}
          y={grid.row(index) + 4 * scale}
          style={{ fontSize: `${11 * scale}px` }}
        >
          {name}
        </text>
      ))}
      <path class="moon" d={dots(stars.moon, 1)} />
      <path class="star further" d={dots(stars.further, 0.85)} />
      <path class="star second" d={dots(stars.second, 1.2)} />
      <path class="star" d={dots(stars.plain, 1.4)} />
      <Glow places={stars.glow} r={7} strength={0.6} />
      <Glow places={stars.blaze} r={15} strength={0.9} />
      <path class="star" d={dots(stars.glow, 1.75)} />
      <path class="star" d={dots(stars.blaze, 2.35)} />
      {here && <path class="doorway" d={arch(here.x, here.y - ARCH / 2, here.y + ARCH / 2, 9.5)} />}
    </svg>
  );
}

function Glow({ places, r, strength }: { places: readonly Dot[]; r: number; strength: number }) {
  return (
    <g class="glow" opacity={strength}>
      {places.map(({ x, y }) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r={r} />
      ))}
    </g>
  );
}

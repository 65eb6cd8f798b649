// The stars of a night: how many, how large, how bright, and where in the night's cell. Place and brightness mean nothing.
import type { Day } from '../shared/day';
import type { Dot } from './dots';
import { share } from './hash';
import { ROW, type SkyGrid } from './skygrid';

/** How the first star of a night shines: most are plain, some glow, a few blaze. Drawn by lot from the date. */
const BLAZE = 0.17;
const GLOW = 0.46;

export interface Stars {
  blaze: Dot[];
  glow: Dot[];
  plain: Dot[];
  second: Dot[];
  further: Dot[];
  /** Nights that looked and saw nothing: a small moon. */
  moon: Dot[];
}

/** Places the stars of every night, given as [day, small ways written that night]; 0 is a night that saw nothing. */
export function stars(nights: Iterable<readonly [Day, number]>, grid: SkyGrid): Stars {
  const sky: Stars = { blaze: [], glow: [], plain: [], second: [], further: [], moon: [] };
  for (const [day, ways] of nights) {
    const cell = grid.of(day);
    if (!cell) continue;
    const at = (star: number): Dot => ({
      x: cell.x + (share(`${day} x ${star}`) - 0.5) * grid.cell * 0.7,
      y: cell.y + (share(`${day} y ${star}`) - 0.5) * (ROW - 2),
    });
    if (ways === 0) sky.moon.push(at(0));
    for (let star = 0; star < ways; star += 1) {
      const bright = share(`${day} light`);
      if (star > 0) (star === 1 ? sky.second : sky.further).push(at(star));
      else (bright < BLAZE ? sky.blaze : bright < GLOW ? sky.glow : sky.plain).push(at(star));
    }
  }
  return sky;
}

// The lights themselves. Ten years are ten thousand of them: drawn anew when they change, not whenever another week is touched.
import { useMemo } from 'preact/hooks';
import type { Day } from '../shared/day';
import { bars, type Dot, dots } from './dots';
import { type Frame, mirrored } from './frame';
import { heights } from './heights';
import { lights, type Look } from './lights';
import type { Spread } from './spread';

interface Props {
  mondays: readonly Day[];
  spread: Spread;
  frame: Frame;
  looks: ReadonlyMap<Day, Look>;
  /** Nights up to this one show their places also where nothing is written. */
  unlit: Day | undefined;
}

export function useShining({ mondays, spread, frame, looks, unlit }: Props) {
  return useMemo(() => {
    const { size, top } = heights(spread);
    const drawn = lights(mondays, spread, size, top, looks, unlit);
    const across = mirrored(frame, spread.width);
    const turn = (places: readonly Dot[]) => places.map(({ x, y }) => ({ x: across(x), y }));
    const one = size.lights === 'one';
    return (
      <>
        <path class="unlit" d={dots(turn(drawn.unlit), Math.min(0.9, size.r * 0.5))} />
        <path
          class="looked"
          d={bars(
            turn(drawn.looked),
            one ? Math.min(spread.step * 0.8, 8) : size.gap * 1.43,
            one ? 1.2 : 1.5,
          )}
        />
        <g style={{ '--rim': Math.min(0.8, size.r * 0.2) }}>
          {drawn.lit.map((places, fewer) => (
            <path key={fewer} class="lit" d={dots(turn(places), size.r * (1 - fewer * 0.25))} />
          ))}
        </g>
      </>
    );
  }, [mondays, spread, looks, unlit, frame.rtl]);
}

// One value's two numbers on a rule from 0 to 10: the ring is what one would like, the disc what was.
import { number } from '../words';
import { type Frame, mirrored } from './frame';
import { PAIR, pairing, placeOf } from './pairing';
import './plot.css';
import './pair.css';

interface Props {
  frame: Frame;
  /** Null while it was not rated: the rule stands empty. */
  pair: { wouldLike: number; actually: number } | null;
}

const STEPS = Array.from({ length: 11 }, (_, step) => step);

/** Hidden from those who listen: whoever draws it says the numbers beside it. */
export function Pair({ frame, pair }: Props) {
  const { room, scale } = frame;
  const { height, middle } = PAIR;
  const across = mirrored(frame, room);
  const size = { width: room * scale, height: height * scale, viewBox: `0 0 ${room} ${height}` };
  const drawn = pair && pairing(pair.wouldLike, pair.actually, room);
  return (
    <svg class="pair" aria-hidden="true" {...size}>
      <path class="rule" d={`M0 ${middle}H${room}`} />
      {STEPS.map((step) => (
        <circle key={step} class="pair-tick" cx={across(placeOf(step, room))} cy={middle} r="1" />
      ))}
      {drawn && (
        <>
          <path class="pair-gap" d={`M${across(drawn.ring)} ${middle}H${across(drawn.disc)}`} />
          <circle class="under" cx={across(drawn.ring)} cy={middle} r={PAIR.ring + 2.3} />
          <circle class="open-mark" cx={across(drawn.ring)} cy={middle} r={PAIR.ring} />
          <circle class="solid-mark" cx={across(drawn.disc)} cy={middle} r={drawn.radius} />
          {drawn.figures.map(({ x, side, value }) => {
            const start = (side === 'before') === frame.rtl;
            const wide = value === 10 ? 20 : 14;
            const at = across(x);
            return (
              <g key={side}>
                <rect
                  class="under"
                  x={start ? at - 3 : at - wide + 3}
                  y={middle - 9}
                  width={wide}
                  height={18}
                />
                <text class="pair-number" x={at} y={middle + 4} text-anchor={start ? 'start' : 'end'}>
                  {number(value)}
                </text>
              </g>
            );
          })}
        </>
      )}
    </svg>
  );
}

/** 0, 5 and 10 below the last rule. */
export function PairAxis({ frame }: { frame: Frame }) {
  const { room, scale } = frame;
  const across = mirrored(frame, room);
  return (
    <svg class="pair" aria-hidden="true" width={room * scale} height={14 * scale} viewBox={`0 0 ${room} 14`}>
      {[0, 5, 10].map((step) => (
        <text key={step} class="axis middle" x={across(placeOf(step, room))} y="11">
          {number(step)}
        </text>
      ))}
    </svg>
  );
}

/** The two marks alone, as in a legend. */
export function PairSign({ mark }: { mark: 'ring' | 'disc' }) {
  return (
    <svg class="pair-sign" viewBox="0 0 17 17" aria-hidden="true">
      {mark === 'ring' ? (
        <circle class="open-mark" cx="8.5" cy="8.5" r={PAIR.ring} />
      ) : (
        <circle class="solid-mark" cx="8.5" cy="8.5" r={PAIR.disc} />
      )}
    </svg>
  );
}

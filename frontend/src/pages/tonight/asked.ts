// Which small ways to ask about tonight: those this person rarely notices come up more often. Pure.
import { share } from '../../charts/hash';
import { SIGNALS, type Signal } from '../../shared/kinds';
import type { Day } from '../../shared/day';

/** How many nights back the person's own noticing is counted. */
export const LOOKED_BACK = 60;
/** How many are asked at once. */
export const ASKED = 4;

/** "Something else" asks nothing, so it is never drawn; the sheet offers it last. */
const ASKABLE = SIGNALS.filter((signal) => signal !== 'other');

/**
 * `count` signals out of seven, the same all night. Each is drawn with a weight of 1 / (1 + how often it was noticed
 * in the last sixty nights), without putting back (Efraimidis and Spirakis 2006: the largest u^(1/weight)).
 */
export function asked(night: Day, noticed: readonly (Signal | null)[], count = ASKED): Signal[] {
  const lot = (signal: Signal) => {
    const often = noticed.filter((each) => each === signal).length;
    return share(`${night} ${signal}`) ** (1 + often);
  };
  return ASKABLE.map((signal) => ({ signal, lot: lot(signal) }))
    .sort((a, b) => b.lot - a.lot)
    .slice(0, count)
    .map(({ signal }) => signal);
}

// The small link under the lines: what it offers depends on how much stands on the page. Pure.
import { LIMITS } from '../../shared/kinds';
import { RULED } from './lines/received';

/** Say there was nothing; take that back; be asked about small ways; one line more. */
export type Link = 'nothing' | 'undo' | 'happened' | 'more';

/**
 * `written` is the number of lines with words in them. None is offered once ten are written. When looking for the good steps
 * back, nobody is asked what may have happened: the link that is there after three lines is there before. Null: not known yet.
 */
export function linkFor(written: number, nothingSeen: boolean, stepsBack: boolean | null): Link | null {
  if (written === 0) return nothingSeen ? 'undo' : 'nothing';
  if (written < RULED && stepsBack !== true) return stepsBack === null ? null : 'happened';
  return written < LIMITS.lines ? 'more' : null;
}

// The small link under the lines: what it offers depends on how much stands on the page. Pure.
import { LIMITS } from '../../shared/kinds';
import { RULED } from './lines/received';

/** Say there was nothing; take that back; be asked about small ways; one line more. */
export type Link = 'nothing' | 'undo' | 'happened' | 'more';

/** `written` is the number of lines with words in them. None is offered once ten are written. */
export function linkFor(written: number, nothingSeen: boolean): Link | null {
  if (written === 0) return nothingSeen ? 'undo' : 'nothing';
  if (written < RULED) return 'happened';
  return written < LIMITS.lines ? 'more' : null;
}

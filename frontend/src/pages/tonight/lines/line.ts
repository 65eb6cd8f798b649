// One ruled line: what stands on the screen, what the device holds, and which light that makes. Pure.
import type { Light } from '../../../components/lights/lamp';
import { LIMITS, type FieldsOf } from '../../../shared/kinds';
import { codePoints } from '../../../shared/text';
import { worded } from '../../../state/drafts/form';

export type Wording = FieldsOf<'noticing'>;
export type Signal = Wording['signal'];

export interface Line {
  /** Its place on the page for as long as the page is open; never stored. */
  readonly key: number;
  /** Made with the first keystroke. */
  readonly id: string | null;
  /** Exactly what was typed, blanks at the end included. */
  readonly text: string;
  readonly signal: Signal;
  /** Whom it is about: the id of a subject; null is the partner. */
  readonly subject: string | null;
  /** What the device holds; null when it holds nothing. */
  readonly kept: Wording | null;
  /** A write is due or under way: what the store says now may be older than the screen. */
  readonly busy: boolean;
  /** The store has shown this record at least once, so its absence means that it was removed. */
  readonly seen: boolean;
  /** The record that stood here until it was removed; writing again takes it up again. */
  readonly was: string | null;
  /** The device would not keep it. */
  readonly refused: boolean;
}

/** A line that was left behind, since the device did not hold it. */
export interface LeftLine extends Pick<Line, 'id' | 'text' | 'signal' | 'subject'> {
  /** The words it was written over; null on an empty line. */
  over: string | null;
}

export function blank(key: number): Line {
  return {
    key,
    id: null,
    text: '',
    signal: null,
    subject: null,
    kept: null,
    busy: false,
    seen: false,
    was: null,
    refused: false,
  };
}

export function isEmpty(line: Line): boolean {
  return worded(line.text) === '';
}

/** How many code points are too many; 0 when it fits. */
export function tooMany(line: Line): number {
  return Math.max(0, codePoints(worded(line.text)) - LIMITS.text);
}

/** Whether the screen shows something else than the device holds. */
export function isDirty(line: Line): boolean {
  const text = worded(line.text);
  if (text === '') return line.kept !== null;
  const { kept } = line;
  if (kept === null || text !== kept.text) return true;
  return line.signal !== kept.signal || line.subject !== (kept.subject ?? null);
}

/** Lit only when the device holds exactly these words. */
export function lightOf(line: Line): Light {
  if (isEmpty(line)) return 'ring';
  return isDirty(line) || line.refused ? 'ember' : 'flame';
}

/** Words that no waiting will keep: too many of them, or a device that refused. */
export function isStranded(line: Line): boolean {
  return tooMany(line) > 0 || (line.refused && isDirty(line));
}

// A check-in: a minute a week on how valued one felt, in our own wording and no validated scale (practices §7).
// One a week, whose day is the week's Monday; two offline devices write the same record.
import type { Shape } from './shape';

/** Each from 1, hardly, to 7, very much. */
export const FELT = ['understood', 'cared_for', 'appreciated', 'close', 'myself'] as const;
export type Felt = (typeof FELT)[number];

/** `worth` is how much one's sense of worth rested on others' reactions (0) or on oneself (10). */
const MEASURED = [...FELT, 'worth'] as const;

export type CheckinFields = { [answer in (typeof MEASURED)[number]]: number | null };

export const checkin: Shape<CheckinFields> & { untouched: CheckinFields } = {
  plural: 'checkins',
  once: 'week',
  texts: [],
  untouched: {
    understood: null,
    cared_for: null,
    appreciated: null,
    close: null,
    myself: null,
    worth: null,
  },
  counted: [],
  measured: MEASURED,
  takes: (body) => MEASURED.some((field) => body[field] !== null),
  practised: false,
  outrankedBy: [],
};

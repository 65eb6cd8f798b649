// The chart of proof that was wanted: how often, what one did and whether the calm lasted; nothing of it is a fault.
import { number } from '../plural';
import { bold, nights, type Span, times, within } from './counting';

export const reassurance = {
  name: 'Proof wanted, week by week',
  say: (asks: number, onNights: number, lasted: number, known: number) =>
    `You wanted proof ${times(asks).replace(/^\S+/, '*$&*')}, on ${nights(onNights)}.` +
    (known === 0
      ? ''
      : ` You know how ${known > 1 ? `${number(known)} of them` : asks > 1 ? 'one of them' : 'it'} went on: ` +
        (lasted === 0
          ? 'the calm did not last.'
          : known > 1
            ? `after ${bold(lasted)}, the calm lasted.`
            : 'the calm lasted.')),
  none: (ofNights: Span) => `No wish for proof was written down ${within(ofNights)}.`,
  how: 'One is kept with “I wanted proof”, on any night. There is nothing wrong with it. It is not the same as being adjusted to.',
  lanes: {
    asked: 'Asked for it',
    asked_plainly: 'Asked plainly for what I needed',
    looked_for_evidence: 'Looked for evidence already there',
    soothed_myself: 'Soothed myself',
    waited: 'Waited',
  },
  count: (_lasted: number, asks: number) => times(asks).replace(/^\S+/, '*$&*'),
  marks: { yes: 'the calm lasted', no: 'it did not', dont_know: 'not known' },
  readNone: 'No wish for proof written down',
  table: { week: 'Week of', lane: 'What I did' },
  triggers: { late_reply: 'a late reply', tone: 'a tone', distance: 'a distance', other: 'something else' },
  /** One of them with how often it did, unless each of them did `once`. */
  trigger: (what: string, n: number, once: boolean) => (once ? what : `${what} ${times(n)}`),
  setOff: (triggers: string, onNights: number) =>
    `On ${nights(onNights)}, set off by ${triggers}. There is nothing wrong with wanting proof. It is something other than being adjusted to, and is never added to the chances.`,
};

// The check-in's chart: lanes of answers beside a practice, and no word of why.
import { plural } from '../plural';
import { bold, DIRECTIONS, type Span, within } from './counting';

export const checkin = {
  name: 'Check-ins, week by week',
  /** `past` is whether those weeks are over. */
  say: (checked: number, weeks: number, past: boolean) =>
    weeks === 1
      ? `${past ? 'That' : 'This'} week has its check-in.`
      : `${bold(checked)} of ${plural(weeks, { one: '# week', other: '# weeks' })} ${checked === 1 ? 'has' : 'have'} a check-in.`,
  none: (ofNights: Span) => `No check-in was written down ${within(ofNights)}.`,
  how: 'It takes a minute a week: how understood, cared for and close you felt, in a few taps.',
  go: 'This week’s check-in',
  lanes: {
    understood: 'Felt understood',
    cared_for: 'Felt cared for',
    appreciated: 'Felt appreciated',
    close: 'Felt close',
    myself: 'Could be myself',
    worth: 'Worth rested on me, not on reactions',
  },
  count: (weeks: number, direction: keyof typeof DIRECTIONS | 'few') =>
    plural(weeks, { one: '*#* week', other: '*#* weeks' }) +
    (direction === 'few' ? '' : `, ${DIRECTIONS[direction]}`),
  /** `most` weeks with an answer at most: some answers may have been given in fewer of them. */
  band: (most: number) =>
    plural(most, {
      one: 'where your first week was',
      other: 'the range of your first weeks (up to #)',
    }),
  besideLabel: 'beside the check-ins',
  beside: {
    practised: 'Nights practised',
    ways: 'Small ways',
    adjusted: 'Chances that were a yes',
    honoured: 'Signals honoured where it was safe to',
  },
  /** The top of a share’s scale. */
  all: 'all',
  caution: 'Lines that go together only go together; nothing here says that one brought the other.',
  readNone: 'No check-in',
};

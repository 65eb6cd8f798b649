// The weekly check-in: a minute on how valued one felt; our own words, no test, nothing added up (practices §7).
import { number } from '../plural';

export const checkin = {
  title: 'This week',
  titlePast: 'A week gone by',
  week: (date: string) => `Week of ${date}`,
  before: 'The week before',
  after: 'The week after',
  lead: 'A minute, for you alone. Each answer can be left out, and nothing is added up.',
  scale: `From ${number(1)}, hardly, to ${number(7)}, very much.`,
  asks: {
    understood: 'I felt understood',
    cared_for: 'I felt cared for',
    appreciated: 'I felt appreciated',
    close: 'I felt close',
    myself: 'I could be myself',
  },
  mark: (n: number) => (n === 1 ? `${number(1)}, hardly` : n === 7 ? `${number(7)}, very much` : number(n)),
  leaveOut: 'Leave out',
  leftOut: (ask: string) => `Leave out: ${ask}`,
  worth: {
    ask: 'My sense of worth rested on',
    others: 'how others reacted',
    me: 'myself',
    none: 'Not answered',
    value: (n: number) => `${number(n)} of 10 towards myself`,
  },
  trends: 'Your weeks, in Trends',
};

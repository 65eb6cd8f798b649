// What belongs to no night, to be read again: plans for a signal, and the labels of other people.
import { plural } from '../plural';

export const kept = {
  ways: 'More of your own words',
  plans: {
    one: 'A plan',
    title: 'Plans',
    lead: 'If and then, for a signal of your own. The newest one comes up when you notice its signal again, behind “I honoured a signal”.',
    none: 'There is no plan yet.',
    empty:
      'A plan is an if and a then, for a signal of your own: if I am tired after work, then I will lie down for ten minutes. It is written behind “I honoured a signal”, and comes up when you notice that signal again.',
    shown: 'comes up',
    before: 'an earlier one',
    gone: 'let go',
    of: (signal: string, standing: string) => `${signal}: ${standing}`,
  },
  people: {
    one: 'A label',
    title: 'Other people',
    lead: 'Labels that only you see. Add or remove one from the row under a line.',
    none: 'Nobody has a label yet.',
    empty:
      'A line is about your partner unless you say otherwise. On the row under it you can give it to somebody else, a friend or your mother, by a label that only you see. Their lines are found here then.',
    lines: (n: number) => plural(n, { one: '# line', other: '# lines' }),
  },
};

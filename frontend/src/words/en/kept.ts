// What belongs to no night, to be read again: plans for a signal, and the labels of other people.
import { plural } from '../plural';

export const kept = {
  ways: 'More of your own words',
  plans: {
    one: 'A plan',
    title: 'Plans',
    lead: 'If and then, for a signal of your own. The newest one comes up when you notice its signal again, behind “I honoured a signal”.',
    none: 'There is no plan yet.',
    shown: 'comes up',
    before: 'an earlier one',
    gone: 'let go',
    of: (signal: string, standing: string) => `${signal}: ${standing}`,
  },
  people: {
    one: 'A label',
    title: 'Other people',
    lead: 'Labels that only you see. They are given and taken away on the row under a line.',
    none: 'There is no label yet.',
    lines: (n: number) => plural(n, { one: '# line', other: '# lines' }),
  },
};

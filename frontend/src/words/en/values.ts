// Values: the compass, one value and its ratings; what helps to find them, and the steps, are in values/.
import { number, plural } from '../plural';
import { nights, type Span, within } from './counting';
import { finding } from './values/finding';
import { steps } from './values/steps';

const times = (n: number) => (n === 1 ? 'once' : n === 2 ? 'twice' : `${number(n)} times`);
const weeks = (n: number) => plural(n, { one: '# week', other: '# weeks' });
const days = (n: number) => plural(n, { one: '# day', other: '# days' });

export const values = {
  title: 'Values',
  tooMany: (n: number) =>
    plural(n, {
      one: '# character too many. All of it stays here; it is kept once it is one shorter.',
      other: '# characters too many. All of it stays here; it is kept once it is # shorter.',
    }),
  refused: 'This device is not keeping what you write. The words stay here as long as the page is open.',
  removed: 'Removed.',
  remove: 'Remove it',
  none: 'none of them',

  compass: {
    which: 'Which day’s compass',
    now: 'Now',
    as: (date: string) => `As it was on ${date}, in today’s names and order.`,
    back: 'Back to now',
    then: 'No value was held that day.',
    /** Before and after the name of a value, in the person’s own words. */
    furthest: 'Furthest apart is ',
    apart: (wouldLike: number, actually: number) =>
      `: you would like ${number(wouldLike)} of ${number(10)}, and it was ${number(actually)}.`,
    together: (rated: number) =>
      `For ${rated === 1 ? 'the' : 'each'} one you rated, you would like as much as there was.`,
    unrated: (n: number) =>
      plural(n, {
        one: 'One value, not rated yet.',
        other: '# values, not rated yet.',
      }),
    wouldLike: 'would like',
    actually: 'actually',
    pair: (wouldLike: number, actually: number) =>
      `would like ${number(wouldLike)}, actually ${number(actually)}`,
    notRated: 'not rated',
    rated: {
      once: (date: string) => `Rated once, on ${date}`,
      twice: (apart: number) =>
        `Rated twice, ${apart < 14 ? days(apart) : weeks(Math.round(apart / 7))} apart`,
      often: (n: number, since: string) => `Rated ${times(n)} since ${since}`,
    },
    asTable: 'As a table',
    table: {
      name: 'The compass',
      value: 'Value',
      none: '–',
    },
    rate: 'How is it now?',
    add: 'Write down a value',
    order: {
      open: 'Change their order',
      up: (n: number) => `Move ${number(n)} up`,
      down: (n: number) => `Move ${number(n)} down`,
    },
    empty: {
      say: 'What would you like to live by?',
      more: 'A value is a direction and not a place: it is never finished. Four questions may help to find yours, in your own words. There are no right and no wrong ones.',
      ask: 'Answer four questions',
    },
    ways: {
      name: 'More about values',
      clarify: ['Find your values', 'Four questions, one an evening or all at once'],
      origins: ['Where they come from', 'Family, people you look up to, the world around you'],
      shoulds: ['A “should” I caught', 'What I wanted the other to be, and what is there'],
      steps: ['Small steps', 'One at a time, with a day'],
    },
  },

  trend: {
    name: 'Values, week by week',
    say: (n: number, onNights: number) =>
      `You rated ${plural(n, { one: '*#* value', other: '*#* values' })}, on ${nights(onNights)}: what you would like, and what was.`,
    none: (nights: Span) => `No value was rated ${within(nights)}.`,
    how: 'Values are rated on the page Values, now and then.',
    readNone: 'No value rated',
    table: { week: 'Week of' },
  },

  value: {
    title: 'A value',
    newTitle: 'A new value',
    name: 'In your own words',
    invitation: 'What you would like to live by',
    /** Before what came back in the answers, in the person’s own words. */
    picked: 'Picked from your answers: ',
    forget: 'Forget that',
    part: 'Part of life',
    parts: {
      none: 'no part',
      relationships: 'Relationships',
      work: 'Work',
      health: 'Health',
      growth: 'Growth',
    },
    why: 'Why it matters to you',
    standsFor: 'What it stands for',
    keep: 'And now',
    keeps: { keep: 'I keep it as it is', lighter: 'I hold it more lightly', anew: 'I choose anew' },
    keepNote: 'How, in a line if you like',
    chosen: 'Write down what you choose instead',
    from: {
      family: 'From your family',
      respected: 'From someone you deeply respect',
      society: 'From the world around you',
      chosen: 'One you would like to live by',
      lived: 'One you live by',
    },
    rated: 'How it was',
    unrated: 'Not rated yet.',
    rating: (date: string, pair: string) => `${date}: ${pair}`,
    earlier: 'Show all of them',
    giveUp: 'I no longer hold it',
    again: 'Hold it again',
    given: 'No longer held. It stays in the compass of the days on which it was.',
    notHeld: 'Not held so far. “I keep it” or “more lightly” puts it on your compass.',
    gone: 'This value is not here any more.',
  },

  painful: {
    mark: 'This one hurts',
    say: 'This one hurts.',
    more: 'Nothing more is asked about it here. What you wrote about it is kept.',
    help: 'Where help is',
    unmark: 'It does not hurt any more',
  },

  rate: {
    title: 'How is it now?',
    lead: 'For each value: how much you would like to live by it, and how much you actually did in these last weeks. From 0 to 10; any of them can be left out.',
    said: (n: number) => `${number(n)} of ${number(10)}`,
    unsaid: 'not said yet',
    last: (n: number) => `${number(n)} last time`,
    one: (name: string, what: string) => `${name}: ${what}`,
    same: 'The same as last time',
    other: 'The other as last time',
    kept: 'Kept',
    waits: (what: string) => `Kept once “${what}” is said, too.`,
    none: 'There is no value to rate yet.',
    done: 'Back to the compass',
  },

  ...finding,
  ...steps,
};

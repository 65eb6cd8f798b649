// Look back: the sky and its nights, own words found again, and what is said when looking back is switched off.
import { number, plural } from '../plural';

const ways = (n: number) => plural(n, { one: '# small way', other: '# small ways' });
const nights = (n: number) => plural(n, { one: '# night', other: '# nights' });

export const back = {
  title: 'Look back',
  years: { label: 'Which year', last: '12 months' },
  count: {
    year: (n: number, all: number) => `${nights(n)} in a year, ${ways(all)}`,
    named: (year: string, n: number, all: number) => `${nights(n)} in ${year}, ${ways(all)}`,
    none: 'No night written in these months',
  },
  pills: {
    yearAgo: 'A year ago',
    three: 'On a hard day, show me three',
    week: 'This week, read slowly',
  },
  search: { open: 'Search your own words' },
  empty: {
    say: 'Nothing in the sky yet.',
    more: 'Each small way becomes a star, each night its place. Any past night can be written in too: touch one.',
  },
  sky: {
    name: 'Nights',
    night: (date: string, all: number) => `${date}: ${ways(all)}`,
    looked: (date: string) => `${date}: nothing you could see`,
    unwritten: (date: string) => `${date}: nothing written`,
  },
  night: {
    before: 'The night before',
    after: 'The night after',
    fold: 'Fold the night away',
    unfold: 'Unfold the night',
    write: 'Write in this night',
    dark: 'Nothing is written in this night.',
    looked: 'Nothing you could see that night.',
    lines: 'Lines',
    line: (n: number) => `Line ${number(n)}, kept`,
    kinds: {
      shared_laugh: 'shared laugh',
      remembered: 'remembered something',
      checked_in: 'checked in',
      came_closer: 'came closer',
      helped: 'helped',
      made_time: 'made time',
      kind_words: 'kind words',
      other: 'something else',
    },
    aspects: {
      adapted: 'Adapted when I was overwhelmed',
      preference: 'My preference shaped a decision',
      repair: 'Repaired after hurting me',
      boundary: 'Kept a limit of mine',
    },
    outcomes: { yes: 'yes', partly: 'partly', no: 'no' },
    signals: {
      tired: 'Tired',
      bothered: 'Bothered',
      needing_space: 'Needing space',
      other: 'A signal of my own',
    },
    acts: { honoured: 'honoured', not_this_time: 'not this time', not_safe_to: 'not safe to' },
    with: (what: string, how: string) => `${what}: ${how}`,
  },
  table: {
    open: (month: string) => `${month} as a table`,
    before: 'The month before',
    after: 'The month after',
    night: 'Night',
    ways: 'Small ways',
    also: 'Also kept',
    looked: 'saw nothing',
    chances: (n: number) => plural(n, { one: '# chance', other: '# chances' }),
    signals: (n: number) => plural(n, { one: '# signal', other: '# signals' }),
    none: '–',
    note: 'Where a star stands in its square, and how bright the first one is, come from the date alone and mean nothing. One star is one small way.',
  },
  find: {
    title: 'Search',
    label: 'Words you wrote',
    private: 'Searched on this device only, also without a network.',
    found: (n: number) => plural(n, { one: '# place', other: '# places' }),
    none: 'These words are in nothing you wrote.',
    more: 'Show more',
  },
  leave: 'Leave',
  three: {
    title: 'Three of your lines',
    again: 'Another three',
    none: 'There are no lines yet.',
  },
  week: {
    title: 'This week',
    none: 'Nothing was written this week.',
  },
  off: {
    say: 'Looking back is switched off.',
    more: 'What you wrote is kept. Nothing of it is shown here until you switch it on again under More.',
    pick: 'Write in a past night',
    open: 'Open this night',
  },
};

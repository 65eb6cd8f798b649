// Look back: the sky and its nights, own words found again, and what is said when looking back is switched off.
import { number, plural } from '../plural';
import { tonight } from './tonight';

const ways = (n: number) => plural(n, { one: '# small way', other: '# small ways' });
const nights = (n: number) => plural(n, { one: '# night', other: '# nights' });

export const back = {
  title: 'Look back',
  years: { label: 'Which year', last: '12 months' },
  count: {
    /** Of somebody whose first night is less than a year ago. */
    since: (date: string, n: number, all: number) => `${nights(n)} since ${date}, ${ways(all)}`,
    year: (n: number, all: number) => `${nights(n)} in a year, ${ways(all)}`,
    named: (year: string, n: number, all: number) => `${nights(n)} in ${year}, ${ways(all)}`,
    none: 'No small way written in these months',
  },
  pills: {
    yearAgo: 'A year ago',
    three: 'On a hard day, show me three',
    hardDay: 'On a hard day',
    week: tonight.weekRead,
    nights: 'Seven nights, read slowly',
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
    unwritten: (date: string) => `${date}: no small way written`,
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
    triggers: {
      late_reply: 'Wanted proof after a late reply',
      tone: 'Wanted proof after a tone',
      distance: 'Wanted proof when there was distance',
      other: 'Wanted proof',
    },
    deeds: {
      asked: 'asked for it',
      asked_plainly: 'asked plainly',
      looked_for_evidence: 'looked for evidence already there',
      soothed_myself: 'soothed myself',
      waited: 'waited',
    },
    calms: {
      yes: 'the calm lasted',
      no: 'the calm did not last',
      dont_know: 'not sure whether the calm lasted',
    },
    ask: (what: string, calm: string | null) => (calm ? `${what}; ${calm}` : what),
    signals: {
      tired: 'Tired',
      bothered: 'Bothered',
      needing_space: 'Needing space',
      other: 'A signal of my own',
    },
    acts: { honoured: 'honoured', not_this_time: 'not this time', not_safe_to: 'not safe to' },
    offers: { kind_words: 'Kind words', support: 'Support', asked_help: 'Help I had asked for' },
    receptions: {
      received: 'let it land',
      joked: 'made a joke of it',
      minimised: 'made it smaller',
      changed_subject: 'changed the subject',
    },
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
    asks: (n: number) => plural(n, { one: 'wanted proof', other: 'wanted proof # times' }),
    signals: (n: number) => plural(n, { one: '# signal', other: '# signals' }),
    offers: (n: number) => plural(n, { one: 'care offered', other: 'care offered # times' }),
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
    value: 'A value',
  },
  leave: 'Leave',
  hardDay: {
    title: 'A hard day',
    text: [
      'Perhaps yourself first: something to eat, a rest, a while outside, somebody who likes you.',
      'What was kind before takes nothing away from what hurts today.',
    ],
    respect: 'What self-respect means here',
    help: 'Somebody to talk to',
    three: 'Show me three of my lines all the same',
  },
  three: {
    title: 'Three of your lines',
    again: 'Another three',
    none: 'There are no lines yet.',
    empty:
      'What you write on other nights comes back here: three of your own lines, drawn by lot on this device, to be read when a day is hard.',
  },
  week: {
    /** On its last evening, and on any other. */
    title: 'This week',
    nights: 'The last seven nights',
    none: 'No line was written in the last seven nights.',
    empty: 'What you write stands here for a week, your lines and nothing else, to be read slowly.',
  },
  off: {
    say: 'Looking back is switched off.',
    more: 'What you wrote is kept. Nothing of it is shown here until you switch it on again under More.',
    pick: 'Write in a past night',
    day: 'Pick a day',
    open: 'Open this night',
  },
};

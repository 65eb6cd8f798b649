// Trends: every chart's sentence with what it rests on, the week that is read, and the tables behind them.
import { number, plural } from '../plural';
import { checkin } from './checkins';
import { bold, capital, DIRECTIONS, nights, type Span, span, times, ways, within } from './counting';
import { paper } from './paper';
import { reassurance } from './reassurances';

export type { Span } from './counting';

export const trends = {
  title: 'Trends',
  range: {
    label: 'How far back',
    names: {
      '4': '4 weeks',
      '12': '12 weeks',
      '26': '26 weeks',
      year: 'A year',
      all: 'All of it',
      own: 'Other weeks',
    },
    from: 'First week',
    to: 'Last week',
    both: (from: string, to: string, weeks: number) =>
      weeks === 1
        ? `The week of ${from}`
        : `${plural(weeks, { one: '# week', other: '# weeks' })}: ${from} to ${to}`,
  },
  empty: {
    say: 'Once something is written down, this is where its weeks can be read.',
    more: 'Three lights for each night, a column for each week. Nights that stay dark are only dark.',
    go: 'Go to tonight',
  },
  /** What can be charted, by name. */
  parts: {
    noticings: 'Small ways',
    responsiveness: 'Chances to adjust',
    reassurance: 'Proof wanted',
    setOff: 'What set it off',
    respect: 'Signals of my own',
    receiving: 'Care that was offered',
    landed: 'How much of it landed',
    ratings: 'Values',
    steps: 'Small steps',
    checkin: 'Check-ins',
  },
  paper,
  gaps: (one: boolean) =>
    one
      ? 'A night without a line; it can still be written:'
      : 'Nights without a line; each can still be written:',
  sky: { show: 'As a night sky', hide: 'As weeks' },
  /** A count and no share: a month has nights on which somebody is ill, away or grieving, and owes none. */
  month: (name: string, practised: number) => `Nights practised in ${name} so far: ${number(practised)}.`,
  asTable: 'As a table',
  untouched: 'No week chosen',
  read: (lane: string, parts: string) => `${lane}: ${parts}`,
  part: (mark: string, n: number) => (n === 1 ? mark : `${times(n)} ${mark}`),
  week: (date: string) => `Week of ${date}`,
  /** Whether weeks rise or fall, and by which rule that is said. */
  direction: {
    names: DIRECTIONS,
    say: (figure: string, direction: keyof typeof DIRECTIONS) => `${figure}: ${DIRECTIONS[direction]}.`,
    rule: '“Rising” and “falling” are said only where at least eight weeks plainly go one way (the whole 95 % interval of their slope lies above zero, or below it; Theil 1950, Sen 1968). Anything else has no clear direction. Neither says why.',
  },
  noticings: {
    name: 'Small ways, week by week',
    figure: 'Nights practised, week by week',
    say: (practised: number, ofNights: Span, all: number) => {
      if (ofNights.of === 1) {
        const when = capital(within(ofNights));
        if (all > 0) return `${when} you wrote down ${ways(all).replace(/^\S+/, '*$&*')}.`;
        if (practised > 0) return `${when} you looked, and saw nothing.`;
        return (ofNights.until ?? null) === null
          ? 'Tonight is still open.'
          : `${when} no small way was written down.`;
      }
      if (practised === 0) return `No small way was written down ${within(ofNights)}.`;
      if (all === 0) return `On ${bold(practised)} of ${span(ofNights)} you looked, and saw nothing.`;
      return `On ${bold(practised)} of ${span(ofNights)} you wrote something down: ${ways(all).replace(/^\S+/, '*$&*')} in all.`;
    },
    read: (practised: number, all: number, none: number) => {
      if (practised === 0) return 'No small way written down';
      if (all === 0) return `${nights(practised)}: nothing seen`;
      const looked = none > 0 ? `; on ${none === 1 ? 'one' : number(none)} of them, nothing seen` : '';
      return `${nights(practised)}: ${ways(all)}${looked}`;
    },
    before: 'Before the first night',
    legend: {
      three: 'a small way',
      one: 'from one small way to three or more',
      looked: 'looked, saw nothing',
    },
    table: {
      week: 'Week of',
      nights: 'Nights',
      ways: 'Small ways',
      none: 'Saw nothing',
      of: (n: number, all: number) => `${number(n)} of ${number(all)}`,
    },
    /** Once they are about more than one person. */
    whom: {
      partner: 'my partner',
      unnamed: 'somebody without a label',
      part: (whom: string, n: number) => `${number(n)} about ${whom}`,
      all: (parts: string) => `${parts}.`,
    },
    night: (all: number) => ways(all),
    looked: 'Nothing you could see',
    unopened: 'No small way written down',
  },
  responsiveness: {
    name: 'Chances, week by week',
    figure: 'Share of chances that were a yes, week by week (partly is not counted as one)',
    say: (chances: number, onNights: number, yes: number, partly: number, no: number) => {
      const parts = [
        yes > 0 ? `*${times(yes)}* they adjusted`.replace(/\*(\S+) times\*/, '*$1* times') : '',
        partly > 0 ? `${times(partly)} partly` : '',
        no > 0 ? `${times(no)} they did not` : '',
      ];
      return `${plural(chances, { one: '*#* chance', other: '*#* chances' })} came up, on ${nights(onNights)}: ${parts.filter(Boolean).join(', ')}.`;
    },
    none: (ofNights: Span) => `No chance to adjust to you was written down ${within(ofNights)}.`,
    how: 'A chance is kept with “They adjusted”, on any night: yes, partly or no.',
    lanes: {
      adapted: 'Adapted when I was overwhelmed',
      preference: 'My preference shaped a decision',
      repair: 'Repaired after hurting me',
      boundary: 'Kept a limit of mine',
    },
    count: (yes: number, chances: number) =>
      `*${number(yes)} of ${number(chances)}* ${plural(chances, { one: 'chance', other: 'chances' })}`,
    marks: { yes: 'yes', partly: 'partly', no: 'no' },
    readNone: 'No chance written down',
    table: { week: 'Week of', lane: 'What it was' },
  },
  reassurance,
  respect: {
    name: 'Signals of your own, week by week',
    figure: 'Share of signals honoured, where it was safe to, week by week',
    say: (noticed: number, onNights: number, honoured: number, notThisTime: number, unsafe: number) => {
      const parts = [
        honoured > 0 ? `${bold(honoured)} honoured` : '',
        notThisTime > 0 ? `${number(notThisTime)} not this time` : '',
        unsafe > 0 ? `${number(unsafe)} not safe to` : '',
      ];
      return `On ${nights(onNights)} you noticed ${plural(noticed, { one: '*#* signal', other: '*#* signals' })} of your own: ${parts.filter(Boolean).join(', ')}.`;
    },
    none: (ofNights: Span) => `No signal of your own was written down ${within(ofNights)}.`,
    how: 'One is kept with “I honoured a signal”, on any night, honoured or not.',
    lanes: { tired: 'Tired', bothered: 'Bothered', needing_space: 'Needing space', other: 'Something else' },
    count: (honoured: number, noticed: number) => `*${number(honoured)} of ${number(noticed)}* honoured`,
    marks: { honoured: 'honoured', not_this_time: 'not this time', not_safe_to: 'not safe to' },
    readNone: 'No signal written down',
    table: { week: 'Week of', lane: 'Signal' },
  },
  receiving: {
    name: 'Care that was offered, week by week',
    say: (offers: number, onNights: number, landed: number) =>
      `Care was offered ${times(offers).replace(/^\S+/, '*$&*')}, on ${nights(onNights)}. ` +
      (landed === 0
        ? 'How you took it stands below.'
        : `You let it land ${times(landed).replace(/^\S+/, '*$&*')}.`),
    none: (ofNights: Span) => `No care that was offered was written down ${within(ofNights)}.`,
    /** On paper, where it may stand by itself. */
    rests: (onNights: number) => `Of the care that was offered on ${nights(onNights)}.`,
    how: 'It is kept with “I let it land”, on any night, whether it landed or not.',
    lanes: { kind_words: 'Kind words', support: 'Support', asked_help: 'Help I had asked for' },
    count: (landed: number, offers: number) => `*${number(landed)} of ${number(offers)}* landed`,
    marks: {
      received: 'let it land',
      joked: 'made a joke of it',
      minimised: 'made it smaller',
      changed_subject: 'changed the subject',
    },
    readNone: 'No care written down',
    table: { week: 'Week of', lane: 'What it was' },
  },
  /** A share over time, some weeks a row. */
  shares: {
    of: (given: number, all: number) => `${number(given)} of ${number(all)}`,
    none: '–',
  },
  checkin,
};

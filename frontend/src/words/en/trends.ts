// Trends: every chart's sentence with what it rests on, the week that is read, and the tables behind them. A *star* marks what is set bold.
import { number, plural } from '../plural';

const ways = (n: number) => plural(n, { one: '# small way', other: '# small ways' });
const nights = (n: number) => plural(n, { one: '# night', other: '# nights' });
const times = (n: number) => (n === 1 ? 'once' : n === 2 ? 'twice' : `${number(n)} times`);
const bold = (n: number) => `*${number(n)}*`;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The nights a figure rests on: of a range ("the last 81 nights"), or since the first one that was written. */
export interface Span {
  of: number;
  /** The first night written, in words, when the range began before it. */
  since: string | null;
}

const span = ({ of, since }: Span) =>
  since !== null ? `the ${nights(of)} since ${since}` : of === 1 ? 'tonight' : `the last ${nights(of)}`;

export const trends = {
  title: 'Trends',
  range: {
    label: 'How far back',
    names: { '4': '4 weeks', '12': '12 weeks', '26': '26 weeks', year: 'A year', all: 'All of it' },
  },
  empty: {
    say: 'Once something is written down, this is where its weeks can be read.',
    more: 'Three lights for each night, a column for each week. Nights that stay dark are only dark.',
    go: 'Go to tonight',
  },
  month: (name: string, practised: number, of: number) =>
    `${name} so far: ${number(practised)} of ${nights(of)} practised.`,
  asTable: 'As a table',
  untouched: 'No week chosen',
  read: (lane: string, parts: string) => `${lane}: ${parts}`,
  part: (mark: string, n: number) => (n === 1 ? mark : `${times(n)} ${mark}`),
  week: (date: string) => `Week of ${date}`,
  noticings: {
    name: 'Small ways, week by week',
    say: (practised: number, ofNights: Span, all: number) => {
      if (ofNights.of === 1)
        return all > 0
          ? `Tonight you wrote down ${ways(all).replace(/^\S+/, '*$&*')}.`
          : 'Tonight is still open.';
      if (practised === 0) return `On none of ${span(ofNights)} was anything written down.`;
      if (all === 0) return `On ${bold(practised)} of ${span(ofNights)} you looked, and saw nothing.`;
      return `On ${bold(practised)} of ${span(ofNights)} you wrote something down: ${ways(all).replace(/^\S+/, '*$&*')} in all.`;
    },
    read: (practised: number, all: number, none: number) => {
      if (practised === 0) return 'Nothing written down';
      const parts = [all > 0 ? ways(all) : '', none > 0 ? `${times(none)} none` : ''];
      return `${nights(practised)}: ${parts.filter(Boolean).join(', ')}`;
    },
    before: 'Before the first night',
    legend: {
      three: 'a small way',
      one: 'one small way, to three and more',
      looked: 'looked, saw nothing',
    },
    table: {
      week: 'Week of',
      nights: 'Nights',
      ways: 'Small ways',
      none: 'Saw nothing',
      of: (n: number, all: number) => `${number(n)} of ${number(all)}`,
    },
    night: (all: number) => ways(all),
    looked: 'Nothing you could see',
    unopened: 'Not opened',
  },
  responsiveness: {
    name: 'Chances, week by week',
    say: (chances: number, onNights: number, yes: number, partly: number, no: number) => {
      const parts = [
        yes > 0 ? `*${times(yes)}* they adjusted`.replace(/\*(\S+) times\*/, '*$1* times') : '',
        partly > 0 ? `${times(partly)} partly` : '',
        no > 0 ? `${times(no)} not` : '',
      ];
      return `${plural(chances, { one: '*#* chance', other: '*#* chances' })} came up, on ${nights(onNights)}: ${parts.filter(Boolean).join(', ')}.`;
    },
    none: (ofNights: Span) => `No chance to adjust to you was written down in ${span(ofNights)}.`,
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
  respect: {
    name: 'Signals of your own, week by week',
    say: (noticed: number, honoured: number, unsafe: number) =>
      `You noticed ${plural(noticed, { one: '*#* signal', other: '*#* signals' })} of your own and honoured ${honoured === 0 ? 'none' : bold(honoured)}.` +
      (unsafe > 0 ? ` ${capital(times(unsafe))} it was not safe to.` : ''),
    none: (ofNights: Span) => `No signal of your own was written down in ${span(ofNights)}.`,
    how: 'One is kept with “I honoured a signal”, on any night, honoured or not.',
    lanes: { tired: 'Tired', bothered: 'Bothered', needing_space: 'Needing space', other: 'Something else' },
    count: (honoured: number, noticed: number) => `*${number(honoured)} of ${number(noticed)}* honoured`,
    marks: { honoured: 'honoured', not_this_time: 'not this time', not_safe_to: 'not safe to' },
    readNone: 'No signal written down',
    table: { week: 'Week of', lane: 'Signal' },
  },
};

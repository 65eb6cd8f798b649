// Small steps towards a value, the minute before one, and their chart.
import { number, plural } from '../../plural';
import { type Span, within } from '../counting';

const times = (n: number) => (n === 1 ? 'once' : n === 2 ? 'twice' : `${number(n)} times`);
const days = (n: number) => plural(n, { one: '# day', other: '# days' });

export const steps = {
  steps: {
    title: 'Small steps',
    lead: 'One small step towards something you would like to live by, with a day. It counts when you moved towards it, and when you did it while still afraid.',
    step: 'The step',
    invitation: 'Small enough for that day',
    day: 'The day',
    today: 'Today',
    tomorrow: 'Tomorrow',
    otherDay: 'Another day',
    value: 'Towards',
    if: 'If',
    ifInvitation: 'something comes in between',
    then: 'then I will',
    thenInvitation: 'do this, and go on',
    minute: 'A minute before it',
    asked: 'How did it go?',
    outcomes: { done: 'Done', moved_towards: 'Moved towards it', not: 'Not' },
    counts: 'What came of it and what got in the way are two things, and both are worth knowing.',
    way: 'What got in the way',
    /** Nothing was named so far, or nothing could be: both are kept alike. */
    nothing: 'Nothing named',
    obstacles: {
      fear: 'Fear',
      self_doubt: 'Self‑doubt',
      perfectionism: 'Perfectionism',
      other: 'Something else',
    },
    /** A step in the list: "12 November", "12 November: not done · perfectionism in the way". */
    listed: (day: string, came: string | null, way: string | null) =>
      came === null ? day : `${day}: ${came}${way === null ? '' : ` · ${way}`}`,
    came: { done: 'done', moved_towards: 'moved towards it', not: 'not done' },
    inTheWay: {
      fear: 'fear in the way',
      self_doubt: 'self‑doubt in the way',
      perfectionism: 'perfectionism in the way',
      other: 'something else in the way',
    },
    note: 'In a line, if you like',
    another: 'Another step',
    ahead: 'Ahead',
    waiting: 'Their day is over: how did it go?',
    been: 'Before',
    card: {
      today: 'today',
      ahead: (when: string) => `One small step, ${when}`,
      over: (when: string) => `One small step, ${when}: how did it go?`,
    },
  },

  minute: {
    title: 'A minute before a step',
    parts: [
      'Before you go: what is there, right now? Give it its name, in a word. Fear, shame, tiredness, nothing much.',
      'It does not have to leave first. Let it come along, as you would take along a child that would rather stay.',
      'Doing it while still afraid counts. There is the step.',
    ],
    onward: 'Go on',
    leave: 'Leave',
  },

  stepTrend: {
    name: 'Small steps, week by week',
    say: (n: number, onDays: number, done: number, moved: number, not: number, inTheWay: number) => {
      const parts = [
        done > 0 ? `*${times(done)}* done`.replace(/\*(\S+) times\*/, '*$1* times') : '',
        moved > 0 ? `${times(moved)} moved towards it` : '',
        not > 0 ? `${times(not)} not` : '',
      ];
      const one = done > 0 ? '*done*' : moved > 0 ? 'moved towards it' : 'not done';
      const way = inTheWay > 0 ? ` Something got in the way ${times(inTheWay)}.` : '';
      return `${plural(n, { one: '*#* small step', other: '*#* small steps' })}, on ${days(onDays)}: ${n === 1 ? one : parts.filter(Boolean).join(', ')}.${way}`;
    },
    none: (nights: Span) => `What came of a small step was not written down ${within(nights)}.`,
    how: 'Steps are kept on the page Values, each with its day.',
    lanes: {
      went: 'What came of it',
      fear: 'Fear',
      self_doubt: 'Self‑doubt',
      perfectionism: 'Perfectionism',
      other: 'Something else',
    },
    count: (done: number, all: number) => `*${number(done)} of ${number(all)}* done`,
    often: (n: number) => `in the way ${times(n)}`,
    marks: { done: 'done', moved_towards: 'moved towards it', not: 'not', in_the_way: 'in the way' },
    readNone: 'Nothing written down of a step',
    table: { week: 'Week of', lane: 'What it was' },
  },
};

// Tonight and any past night: the lines, what helps when none comes, and the doors.
import { plural } from '../plural';
import { doors } from './doors';

const ORDINALS = [
  'First',
  'Second',
  'Third',
  'Fourth',
  'Fifth',
  'Sixth',
  'Seventh',
  'Eighth',
  'Ninth',
  'Tenth',
];
const line = (n: number) => (ORDINALS[n] === undefined ? `Line ${n + 1}` : `${ORDINALS[n]} line`);

export const tonight = {
  /** Back from a past night to the one that is now. */
  tonight: 'Tonight',
  wasYesterday: 'This was yesterday',
  moved: (day: string) => `Moved to ${day}.`,

  strip: {
    name: 'Seven nights',
    lit: (day: string, kept: number) =>
      kept === 0
        ? `${day}, no line kept`
        : `${day}, ${plural(kept, { one: '# line kept', other: '# lines kept' })}`,
    looked: (day: string) => `${day}, looked and saw nothing`,
  },

  line: {
    name: line,
    ring: (n: number) => `${line(n)}, empty`,
    ember: (n: number) => `${line(n)}, being written`,
    flame: (n: number) => `${line(n)}, kept`,
    invitations: ['A small way someone showed up', 'Another', 'And one more, if there was one', 'One more'],
    tooMany: (n: number) =>
      plural(n, {
        one: '# character too many. All of it stays here; it is kept once it is one shorter.',
        other: '# characters too many. All of it stays here; it is kept once it is # shorter.',
      }),
    remove: 'Remove this line',
    removed: 'Line removed.',
    notTaken: (why: string) => `Not taken by the server: ${why}`,
    waits: 'Ten lines are written here. What could not be kept before is waiting for a free one.',
    full: 'Ten lines are written tonight. What you shared is waiting for a free one.',
  },

  refused: {
    title: 'This device is not keeping what you write.',
    why: 'Its storage is full or switched off for this page. The words stay here as long as the page is open.',
    unread:
      'Its storage cannot be opened, so what it kept before cannot be shown either. The words stay here only as long as the page is open. After that, opening Porchlight again may help.',
    again: 'Try again',
    /** Another tab runs another release. */
    blocked:
      'Porchlight is open in another window, in another release. Closing that one, or opening this one again, helps.',
  },

  signals: {
    name: 'What kind of moment, if you like',
    names: {
      shared_laugh: 'shared laugh',
      remembered: 'remembered something',
      checked_in: 'checked in',
      came_closer: 'came closer',
      helped: 'helped',
      made_time: 'made time',
      kind_words: 'kind words',
      other: 'something else',
    },
    /** Stands in the empty line once the kind is chosen. */
    invitations: {
      shared_laugh: 'What was it that made you laugh?',
      remembered: 'What did they remember?',
      checked_in: 'What did they ask?',
      came_closer: 'How did they come closer?',
      helped: 'What did they do?',
      made_time: 'What was the time for?',
      kind_words: 'What did they say?',
      other: 'What was it?',
    },
  },

  whom: {
    /** On the row of kinds, as long as the line is about the partner. */
    open: 'about somebody else',
    title: 'Who this line is about',
    legend: 'Your partner, unless you say otherwise',
    partner: 'my partner',
    somebody: 'Somebody else',
    private: 'A label for you alone, never shared.',
    tooLong: 'This is longer than a label can be.',
    add: 'Add',
    remove: 'Take this label away',
    removed: 'Label taken away. The lines stay.',
  },

  nothing: {
    link: 'Nothing I could see today',
    linkPast: 'Nothing I could see that day',
    answer: 'Nothing you could see today.',
    answerPast: 'Nothing you could see that day.',
    more: 'Kept, and the night counts.',
    /** Stands in the line under the answer. */
    invitation: 'If something comes back to you',
    undo: 'Take it back',
  },

  happened: {
    link: 'Did any of these happen?',
    lead: 'Even a little counts. Tap one to begin a line.',
    rest: 'Show the others',
    asks: {
      shared_laugh: 'Something made you both laugh',
      remembered: 'They remembered something about you',
      checked_in: 'They asked how you were, or how it went',
      came_closer: 'They came closer: a hand, a look, a seat beside you',
      helped: 'They took something off your hands',
      made_time: 'They made time, even a few minutes',
      kind_words: 'They said something kind',
      other: 'Something else',
    },
  },

  /** On Sundays, the way to the check-in. */
  weekRead: 'This week, read slowly',
  weekly: 'This week, in a minute',
  unheard: {
    phone: 'Knocks may not reach this phone',
    computer: 'Knocks may not reach this computer',
    letBe: 'Let it be',
  },
  more: 'One more line',

  wordings: {
    mark: 'Another wording was kept',
    title: 'Other wordings of this line',
    lead: 'This line was worded otherwise before, here or on another device. Nothing of it is lost.',
    here: 'On the page',
    other: 'Also kept',
    take: 'Use this instead',
  },

  doors,
};

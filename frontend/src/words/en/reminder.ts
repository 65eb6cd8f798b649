// The evening reminder: when it knocks, whether it arrives, and what became of each call.
import { LATER, NEUTRAL, WEEK } from '../../shared/notice-words';
import { past } from './past';
import { plural } from '../plural';
import { hints, proof, trial } from './proof';

const here = { phone: 'this phone', computer: 'this computer' };
const notHere = { phone: 'This phone is not among them.', computer: 'This computer is not among them.' };
type Here = keyof typeof here;

export const reminder = {
  title: 'Evening reminder',
  /** What the worker says, which has no catalogue of its own. */
  notice: { ...NEUTRAL, later: LATER },
  away: 'Changing it needs the server, which does not answer just now.',
  unknown: 'Not known here yet',
  unknownText: {
    phone:
      'Only the server knows whether it is set, and it has not told this phone yet. Just now it does not answer.',
    computer:
      'Only the server knows whether it is set, and it has not told this computer yet. Just now it does not answer.',
  },
  unchanged: 'The server did not answer. Nothing was changed.',
  refused: 'The server did not take that. Nothing was changed.',

  card: {
    account: 'It needs an account',
    accountText:
      'It is the server that knocks, also while this page is closed. Without an account it knows nobody to knock for.',
    wish: (time: string) => `You chose ${time}; that waits here until then.`,
    enter: 'Make an account, or sign in',
    again: 'Sign in again',
    againText: 'The server does not know this device any more, so nothing is sent to it.',
    off: 'Off',
    offText: `Once an evening a notice says “${NEUTRAL.body}” Once a week, for the check‑in, it says “${WEEK}” instead. Both can be set otherwise below. On a night that is already written it stays quiet.`,
    asks: {
      phone: 'The phone asks first whether Porchlight may show notices.',
      computer: 'The browser asks first whether Porchlight may show notices.',
    },
    turnOn: (time: string) => `Turn it on at ${time}`,
    turnOff: 'Turn it off',
    next: (day: string, time: string) => `Next: ${day} at ${time}`,
    tonight: 'tonight',
    tomorrow: 'tomorrow',
    on: (day: string) => `on ${day}`,
    inZone: (time: string, place: string) => `${time} in ${place}`,
    set: (time: string) => `Set for ${time}`,
    was: {
      set: (time: string) => `Was set for ${time}`,
      off: 'Was off',
      resting: (day: string) => `Was resting until ${day}`,
    },
    asOf: {
      phone: (when: string) => `As it was when this phone last asked the server: ${when}.`,
      computer: (when: string) => `As it was when this computer last asked the server: ${when}.`,
    },
    toHere: (of: Here, others: number) =>
      others === 0
        ? `To ${here[of]}.`
        : plural(others, {
            one: `To ${here[of]} and # other device.`,
            other: `To ${here[of]} and # other devices.`,
          }),
    toOthers: (of: Here, others: number) =>
      plural(others, {
        one: `To # device. ${notHere[of]}`,
        other: `To # devices. ${notHere[of]}`,
      }),
    toNobody: 'It is on, and no device hears it yet.',
    allow: { phone: 'Let it reach this phone', computer: 'Let it reach this computer' },
    rests: 'Resting',
    restsText: (day: string) => `It knocks again on ${day}. Until that night nothing knocks.`,
    wake: 'Wake it again',
    noNight: 'No night is chosen',
    noNightText: 'Nothing knocks until one is, below.',
  },

  /** Why this device cannot be knocked at, or not now. */
  cannot: {
    insecure:
      'This page did not come by https, and browsers show notices only for pages that do. Whoever runs this server can change that.',
    none: 'This browser cannot show notices. Another one on this device may; a calendar, below, always can.',
    'ios-tab':
      'On an iPhone or iPad notices come only to what stands on the home screen. Put Porchlight there first, and open it from there.',
    denied: {
      phone:
        'Notices from Porchlight are blocked on this phone. Its settings, or the browser’s, can allow them again.',
      computer:
        'Notices from Porchlight are blocked in this browser. Its settings for this page can allow them again.',
    },
    refused:
      'This browser’s push service is not one that the server sends to. Whoever runs it can add it; another browser may do.',
    lost: 'Notices are allowed here, but the browser could not register for them just now.',
  },
  tryAgain: 'Try again',

  when: {
    title: 'When',
    time: 'Time',
    nights: 'Nights',
    lastNight: 'One night has to stay. To stop it altogether, turn it off above.',
    second: 'A second call',
    secondText: 'Only if nothing is written by then.',
    seconds: { '': 'None', '30': 'After 30 minutes', '60': 'After 1 hour', '120': 'After 2 hours' } as Record<
      string,
      string
    >,
    minutes: (n: number) => plural(n, { one: 'After # minute', other: 'After # minutes' }),
    weekly: 'Once a week, the check‑in',
    weeklyText: `On the last of these nights in a week it says “${WEEK}” instead, and opens the check‑in. Once that is done, the evening is like the others.`,
    quiet: 'Quiet from',
    quietText: 'Nothing comes after that, late or not.',
    quietTooSoon: 'It is not after the time above, so it ends nothing: the knock still comes.',
    never: 'Not set',
  },
  zone: {
    follows: { phone: 'Goes by this phone’s zone', computer: 'Goes by this computer’s zone' },
    followsText: (place: string) =>
      `Now ${place}. On a journey the server learns the new zone when you open Porchlight.`,
    stays: (place: string) => `Stays with ${place}, wherever you are.`,
    take: (place: string) => `Move it to ${place}`,
  },
  own: {
    title: 'What it says',
    label: 'Words of your own, if you like',
    warning: 'They can be read on a locked screen by whoever sees it.',
    tooLong: (n: number) =>
      plural(n, {
        one: '# character too many; kept once it is one shorter.',
        other: '# characters too many; kept once it is # shorter.',
      }),
    looks: 'How it looks on a locked screen',
  },
  rest: {
    title: 'A rest',
    until: 'Knock again from',
    pick: 'Pick a day',
    text: 'Ill, away, grieving: until that night nothing knocks.',
  },

  proof,
  trial,
  hints,
  check: 'Check this device, step by step',

  past,

  feed: {
    title: 'In a calendar',
    text: `For devices that cannot be knocked at: an entry with an alarm, which says “${NEUTRAL.title}” and nothing else. Some calendars leave out the alarms of what they subscribe to until you allow them there, or set one. Whoever has its address can see when you are knocked for.`,
    make: 'Make an address',
    name: 'Address for a calendar',
    once: 'Add it to a calendar as a subscription. It is shown only now.',
    made: (day: string) => `An address was made on ${day}.`,
    anew: 'Make another; the old one ends',
    end: 'End it',
    ended: 'The address leads nowhere any more.',
    away: 'The address needs the server, and it does not answer just now.',
  },
};

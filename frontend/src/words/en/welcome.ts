// The first three screens: what it is, who can read what, when to knock.
import { NEUTRAL, WEEK } from '../../shared/notice-words';

export const welcome = {
  step: (n: string, of: string) => `${n} of ${of}`,
  skip: 'Skip',
  what: {
    title: 'Small ways someone showed up',
    text: 'Care is mostly small, and easy to miss. Here you write down three of the day’s small ways, a line each. It takes about a minute.',
    kept: {
      phone: 'Each is kept on this phone while you type it, with a network or without.',
      computer: 'Each is kept on this computer while you type it, with a network or without.',
    },
    lamps: { ring: 'empty', ember: 'being written', flame: 'kept' },
    go: 'Begin',
  },
  who: {
    title: 'Who can read it',
    you: { who: 'You', what: 'Everything, on this device and on each one you sign in on.' },
    host: {
      who: 'Whoever runs the server',
      what: 'On which nights you wrote, how much, and which kind of entry. Words and answers are stored sealed, with the key on the same machine: nobody reads them by chance; somebody determined could.',
    },
    others: {
      who: 'Your partner, and everybody else',
      what: 'Nothing through Porchlight, not even that you write. Whoever can unlock this device can read it.',
    },
    go: 'Go on',
  },
  knock: {
    title: 'When to knock',
    text: `Once an evening a notice says “${NEUTRAL.body}” Once a week it says “${WEEK}” instead. Nothing else stands in it but the name.`,
    time: 'Time',
    account: 'It is the server that knocks, so this takes an account. Until then the time is only kept here.',
    ios: 'On an iPhone or iPad it comes only to what stands on the home screen:',
    go: (time: string) => `Knock at ${time}`,
    kept: (time: string) => `${time} is kept here until there is an account.`,
    no: 'Not now',
    have: 'I have an account',
  },
};

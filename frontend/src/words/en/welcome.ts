// The first three screens: what it is, who can read what, where it is kept.
export const welcome = {
  step: (n: string, of: string) => `${n} of ${of}`,
  skip: 'Skip',
  what: {
    title: 'Small ways someone showed up',
    text: 'Care is mostly small, and easy to miss. Here you write down three of the day’s small ways, a line each. It takes about a minute.',
    go: 'Begin',
  },
  who: {
    title: 'Who can read it',
    you: { who: 'You', what: 'Everything, on this device and on each one you sign in on.' },
    host: {
      who: 'Whoever runs the server',
      what: 'Which nights you wrote on, and how much. Words are stored sealed, but the key lies on the same machine: nobody comes across them by chance; somebody determined could.',
    },
    others: { who: 'Your partner, and everybody else', what: 'Nothing. Not even that you write.' },
    go: 'Go on',
  },
  where: {
    title: 'Kept as you write',
    text: {
      phone:
        'There is no button for saving. A line is kept on this phone while you type it, with or without a network.',
      computer:
        'There is no button for saving. A line is kept on this computer while you type it, with or without a network.',
    },
    lamps: { ring: 'an empty line', ember: 'being written', flame: 'kept' },
    account:
      'An account is optional. It brings the same pages to your other devices, and back to you if this one is lost.',
    go: 'Begin writing',
    have: 'I have an account',
  },
};

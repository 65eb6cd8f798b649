// What surrounds every page: the tabs, what the toast and a sheet say, and what is said when something went wrong.
export const app = {
  name: 'Porchlight',
  title: (page: string) => `${page} · Porchlight`,
  pages: 'Pages',
  tabs: { tonight: 'Tonight', back: 'Look back', trends: 'Trends', values: 'Values', more: 'More' },
  close: 'Close',
  back: 'Back',
  about: 'About this',
  undo: 'Undo',
  notUndone: 'This device did not take that.',
  tooLate: 'It is too late to undo that.',
  copy: { do: 'Copy', done: 'Copied.', selected: 'It is selected; this page may not copy it by itself.' },
  lost: {
    title: 'Nothing here',
    text: 'There is no page at this address.',
    home: 'Go to tonight',
  },
  broken: {
    title: 'This page did not open',
    text: 'What this device has kept is still there. Opening Porchlight again usually helps.',
    unread:
      'This device’s storage cannot be opened, so this page cannot show what is in it. Opening Porchlight again may help.',
    again: 'Open again',
  },
  erased: 'Your account was erased, and with it what was on this device.',
  newer: { text: 'A newer Porchlight is ready.', take: 'Use it' },
};

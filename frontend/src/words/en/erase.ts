// Erasing everything: one page.
import { plural } from '../plural';

export const erase = {
  title: 'Erase everything',
  what: {
    nobody: {
      phone:
        'Everything you wrote is on this phone and nowhere else. Once it is erased, nobody can bring it back.',
      computer:
        'Everything you wrote is on this computer and nowhere else. Once it is erased, nobody can bring it back.',
    },
    somebody: 'Your account goes, with everything in it, here and on the server. Nobody can bring it back.',
    signedOut: {
      phone: 'The server does not know this phone any more, so only what is on it can be erased now.',
      computer: 'The server does not know this computer any more, so only what is on it can be erased now.',
    },
  },
  again: 'Sign in first, to erase the account too',

  goes: 'What goes',
  here: { phone: 'On this phone', computer: 'On this computer' },
  entries: (n: number) =>
    plural(n, { one: '# entry, and what you chose', other: '# entries, and what you chose' }),
  none: 'No entry, only what you chose',
  server: 'On the server',
  serverText:
    'Every entry with its earlier wordings, the reminder and its calendar, and the key that opens them. No knock comes any more.',
  others: 'On your other devices',
  othersText: (names: string) =>
    `${names}. Each is emptied when it is next opened with a network; what it had not sent goes too.`,
  othersUnknown: 'Each is emptied when it is next opened with a network; what it had not sent goes too.',

  stays: 'What stays',
  staysHere: 'What you printed or copied.',
  staysAccount: 'The account, with what was sent to it, and what you printed or copied.',
  staysThere:
    'What you printed or copied. Backups of the server that were made before still hold it, until whoever runs it deletes them.',

  needed: 'This takes your password.',
  wrong: 'This is not the password of this account.',
  ask: 'Erase everything',
  askHere: { phone: 'Erase what is on this phone', computer: 'Erase what is on this computer' },

  sure: 'There is no way back',
  sureText: (n: number) =>
    plural(n, { one: 'One entry is erased for good.', other: '# entries are erased for good.' }),
  sureNothing: 'What you chose is erased for good.',
  sureUnknown: 'What you wrote and chose is erased for good.',
  sureHere: {
    phone: 'What is on this phone is erased for good. The account stays as it is.',
    computer: 'What is on this computer is erased for good. The account stays as it is.',
  },
  keep: 'Keep everything',
  go: 'Erase everything',
  going: 'Erasing',

  away: {
    phone:
      'No answer came from the server. If it has erased the account all the same, this phone is emptied when it answers again; if not, try once more. Signing out, on the page More, empties this phone alone.',
    computer:
      'No answer came from the server. If it has erased the account all the same, this computer is emptied when it answers again; if not, try once more. Signing out, on the page More, empties this computer alone.',
  },
  signedOut: 'The server does not know this device any more. Nothing was erased.',
  refused: 'That did not work. Try again in a moment.',
  gone: 'The account is erased.',
  stuck: {
    phone:
      'The browser did not let go of what is on this phone. It is tried again when this page is opened; removing this site’s data in the browser’s settings does it, too.',
    computer:
      'The browser did not let go of what is on this computer. It is tried again when this page is opened; removing this site’s data in the browser’s settings does it, too.',
  },
  done: 'Everything is erased.',
  doneHere: 'Nothing of yours is left here.',
};

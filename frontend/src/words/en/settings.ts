// More: whose notebook this is, where it is kept, and how one likes it.
import { plural } from '../plural';

export const settings = {
  title: 'More',

  person: {
    nobody: { phone: 'Only on this phone', computer: 'Only on this computer' },
    nobodyText:
      'There is no account, and none is needed. With one, the same pages are on your other devices too.',
    enter: 'Make an account, or sign in',
    again: 'Sign in again',
    signedOut:
      'The server does not know this device any more. All your pages are still here; sign in to sync them.',
    synced: (moment: string) => `Everything is kept here and on the server. Last synced ${moment}.`,
    never: 'Everything is kept here. Nothing has been synced yet.',
    syncing: 'Everything is kept here. Syncing.',
    waiting: (n: number) =>
      plural(n, {
        one: 'Everything is kept here. # change waits for the network.',
        other: 'Everything is kept here. # changes wait for the network.',
      }),
    offline: (moment: string) => `Everything is kept here. No network; last synced ${moment}.`,
    failed:
      'Everything is kept here. The server did not give a proper answer; sync will try again by itself.',
    parked: (n: number) =>
      plural(n, {
        one: 'Everything is kept here. # entry is only here; it stands below.',
        other: 'Everything is kept here. # entries are only here; they stand below.',
      }),
    now: 'Sync now',
  },

  parked: {
    title: (n: number) =>
      plural(n, { one: '# entry the server did not take', other: '# entries the server did not take' }),
    text: 'The words are safe on this device. Change them a little on their own page, and they are sent again.',
    open: (day: string) => `Open ${day}`,
    nothing: 'No words, only a choice.',
  },

  trash: {
    title: 'Removed on another device',
    text: 'These words were written while another device removed the entry. They can be read here for 30 days.',
  },

  habits: {
    title: 'The night',
    reminder: 'Evening reminder',
    reminderText: 'A short notice at a time you choose, and nothing more.',
    dayStart: 'A night ends at',
    dayStartText: 'What is written before then belongs to the evening before.',
    theme: 'Night or day',
    themes: {
      system: { phone: 'As the phone', computer: 'As the computer' },
      night: 'Night',
      day: 'Day',
    },
    lookBack: 'Looking back',
    lookBackText:
      'A year ago, three for a hard day, the week to read again, search. Switched off, none of it is shown, and nothing you wrote weeks ago comes up by itself.',
  },

  further: {
    title: 'Around the notebook',
    learn: 'About the practices',
    learnText: 'What each is, why, and what nobody has shown.',
    help: 'Help, by country',
    helpText: 'People to talk to when it is not safe, or when you frighten somebody.',
    questions: 'A few questions',
    questionsText: 'For you alone; no answer is kept, counted or sent.',
    respect: 'Your own signals',
    respectText: 'What self-respect means here.',
  },

  devices: {
    title: 'Where you are signed in',
    here: { phone: 'This phone', computer: 'This computer' },
    seen: (moment: string) => `Last here ${moment}`,
    end: 'Sign out there',
    ended: (device: string) => `Signed out: ${device}`,
    away: 'The list needs the server, and it does not answer just now.',
  },

  invite: {
    title: 'Somebody else',
    text: 'A code lets one more person keep a notebook of their own on this server. You see nothing of theirs, and they nothing of yours.',
    make: 'Make a code',
    code: 'Invitation code',
    until: (moment: string) => `For one person, until ${moment}. It is shown only now.`,
    away: 'A code needs the server, and it does not answer just now.',
  },

  keeping: {
    title: { phone: 'On this phone', computer: 'On this computer' },
    firm: 'The browser has promised to keep your pages until you remove them.',
    soft: 'The browser keeps your pages, but may drop them when storage runs very short. An account is the safest place beside this one.',
    softSynced:
      'The browser keeps your pages, but may drop them when storage runs very short. What was synced comes back when you sign in.',
    sevenDays:
      'Safari drops the pages of a site after seven days without a visit, unless the site is on the home screen. Put it there, or make an account.',
    sevenDaysSynced:
      'Safari drops the pages of a site after seven days without a visit, unless it is on the home screen. What was synced comes back when you sign in.',
    refused:
      'The browser keeps nothing for this page: a private window, or no room left. What you write is gone when it closes.',
    blocked:
      'Another window runs another release of Porchlight. Closing it, or opening this one again, helps.',
  },

  home: {
    title: { phone: 'On the home screen', computer: 'As an app' },
    text: {
      phone: 'Opens like an app, without a network too. The icon gives nothing away.',
      computer: 'In a window of its own, without a network too. The icon gives nothing away.',
    },
    put: { phone: 'Put it there', computer: 'Install it' },
    first: 'Tap Share in the bar of Safari',
    second: 'Choose “Add to Home Screen”',
    menu: {
      phone: 'In the browser’s menu, choose “Install” or “Add to home screen”.',
      computer: 'Where this browser can do that, its menu has “Install” or “Add to Dock”.',
    },
  },

  about: {
    title: 'Porchlight',
    release: (number: string) => `Release ${number}`,
    newer: 'A newer Porchlight is ready.',
    take: 'Use it now',
    first: 'The first three screens again',
  },

  leave: {
    open: 'Sign out',
    title: 'Sign out',
    text: {
      phone: 'Your pages leave this phone and stay on the server. Signing in brings them back.',
      computer: 'Your pages leave this computer and stay on the server. Signing in brings them back.',
    },
    go: 'Sign out',
    going: 'Asking the server',
    unsent: (n: number) =>
      plural(n, {
        one: '# change has not reached the server. Signing out now would lose it.',
        other: '# changes have not reached the server. Signing out now would lose them.',
      }),
    force: 'Sign out and lose them',
    stay: 'Stay signed in',
    done: 'Signed out. Nothing of yours is left here.',
  },

  erase: 'Erase everything',
};

// Signing up and in: one page, two ways.
export const account = {
  title: { up: 'An account', in: 'Sign in', again: 'Sign in again' },
  ways: { name: 'New here, or back again', up: 'I am new here', in: 'I have an account' },
  why: {
    up: {
      phone: 'An account brings your pages to your other devices. What you wrote on this phone comes along.',
      computer:
        'An account brings your pages to your other devices. What you wrote on this computer comes along.',
    },
    in: {
      phone: 'What you wrote on this phone joins the pages you have.',
      computer: 'What you wrote on this computer joins the pages you have.',
    },
    again: 'Nothing is lost. What you wrote since is kept here and goes along once you are back.',
  },
  inside: 'You are signed in on this device.',
  name: 'Name',
  nameHint: 'Any name you like. Nobody else here sees it.',
  password: 'Password',
  passwordHint: 'At least 8 characters. It cannot be sent to you again, so keep it somewhere.',
  show: 'Show the password',
  hide: 'Hide the password',
  code: 'Invitation code',
  codeHint:
    'Whoever runs this Porchlight can make one for you. If that is you, the first one stands where you started it.',
  go: { up: 'Make the account', in: 'Sign in' },
  going: 'Asking the server',
  away: {
    phone:
      'The server does not answer just now. Everything is kept on this phone meanwhile, and you can try again later.',
    computer:
      'The server does not answer just now. Everything is kept on this computer meanwhile, and you can try again later.',
  },
  done: {
    up: 'The account is made. What you wrote came along.',
    in: 'You are signed in.',
  },
  /** By the problem's stable code; what has no line here is said in the server's own words. */
  problems: {
    name_taken: 'Somebody here has this name already. Choose another, or sign in.',
    name_empty: 'A name needs at least one letter.',
    name_long: 'A name can have at most 50 characters.',
    password_short: 'A password needs at least 8 characters.',
    password_long: 'A password can have at most 128 characters.',
    not_recognised: 'No one here has this name with this password.',
    code_needed: 'Making an account here takes an invitation code.',
    code_refused: 'This code was used before, has run out, or was never given.',
    somebody_else:
      'This device holds somebody else’s notebook. They have to sign out here first, on the page More.',
    malformed:
      'What came back was not Porchlight. A network that wants a sign-in of its own can be the reason.',
    busy: 'The server has its hands full. Try again in a few seconds.',
  } as Readonly<Record<string, string>>,
  unknown: 'That did not work. Nothing of yours was lost; try again in a moment.',
};

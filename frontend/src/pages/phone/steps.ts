// The four things that have to stand before a knock can be heard on this device, each with the way out when it does not. Pure.
import type { Ability } from '../../pwa/ability';
import type { Standing } from '../../pwa/notifications';
import { phone as say } from '../../words/phone';

/** 'stands', 'missing' (here is something to do), 'open' (not its turn yet, or not needed). */
export type State = 'stands' | 'missing' | 'open';

/** What helps: the two pictures, the browser's own offer to install, its question, an account, or another try. */
export type Way = 'pictures' | 'install' | 'allow' | 'account' | 'again' | 'calendar';

export interface Step {
  name: string;
  state: State;
  text: string;
  way: Way | null;
}

export interface Seen {
  secure: boolean;
  installed: boolean;
  /** Whether the browser offers to install with one tap. */
  offered: boolean;
  able: Ability;
  /** null while it is looked at. */
  here: Standing | null;
  /** Whether the server knows whose device this is. */
  account: boolean;
  device: 'phone' | 'computer';
}

/** The first three; the last, one real knock, may be tried when the third of them stands. */
export function stepsOf(seen: Seen): [secure: Step, installed: Step, permission: Step] {
  return [secure(seen), home(seen), permission(seen)];
}

function secure({ secure }: Seen): Step {
  const { name, good, bad } = say.secure;
  return { name, state: secure ? 'stands' : 'missing', text: secure ? good : bad, way: null };
}

function home({ installed, offered, able, device }: Seen): Step {
  const { good, free, needed } = say.installed;
  const name = say.installed.name[device];
  if (installed) return { name, state: 'stands', text: good[device], way: null };
  if (able === 'ios-tab') return { name, state: 'missing', text: needed, way: 'pictures' };
  return { name, state: 'open', text: free[device], way: offered ? 'install' : null };
}

function permission({ secure, able, here, account, device }: Seen): Step {
  const { name, good, none, denied, ask, account: needsAccount, off, lost, refused, away } = say.permission;
  const missing = (text: string, way: Way | null): Step => ({ name, state: 'missing', text, way });
  if (!secure || able === 'ios-tab') return { name, state: 'open', text: say.real.before, way: null };
  if (able === 'none' || here?.state === 'none') return missing(none, 'calendar');
  if (able === 'denied') return missing(denied[device], 'again');
  if (!account) return missing(needsAccount, 'account');
  switch (here?.state) {
    case 'on':
      return { name, state: 'stands', text: good, way: null };
    case 'off':
      return missing(off, 'allow');
    case 'lost':
      return missing(lost, 'again');
    case 'refused':
      return missing(refused, 'calendar');
    case 'away':
      return missing(away, 'again');
    default:
      return able === 'ask' ? missing(ask, 'allow') : { name, state: 'open', text: '', way: null };
  }
}

// How the reminder stands, in a few words that are true: what the card on top of its page says, and what it offers. Pure.
import type { Standing } from '../../pwa/notifications';
import type { Reminder } from '../../shared/reminder';
import { formatDay, formatWallTime, words } from '../../words';
import { type Now, nextInWords } from './next';

const say = words.reminder.card;
const cannot = words.reminder.cannot;

/** What a tap on the card's button does. 'on' turns the reminder on and asks this device too; 'allow' asks only the device. */
export type Offer = 'on' | 'allow' | 'wake' | 'again';

export interface Card {
  title: string;
  texts: string[];
  offer: Offer | null;
  /** Whether it can be turned off from here. */
  canEnd: boolean;
}

interface Known {
  reminder: Reminder;
  /** This device; null while it is looked at. */
  here: Standing | null;
  /** How many other devices are called; null while nobody knows. */
  others: number | null;
  /** Whether the server does not answer, so that this is only how it last stood. */
  away: boolean;
  device: 'phone' | 'computer';
}

export function cardOf({ reminder, here, others, away, device }: Known, now: Now): Card {
  const { enabled, paused_until } = reminder;
  if (!enabled) {
    const able = here?.state ?? 'away';
    const asks = able === 'ask' ? [say.asks[device]] : [];
    return {
      title: say.off,
      texts: [say.offText, ...asks, ...why(here, device)],
      offer: 'on',
      canEnd: false,
    };
  }
  if (paused_until !== null && paused_until > now.tonight)
    return { title: say.rests, texts: [say.restsText(formatDay(paused_until))], offer: 'wake', canEnd: true };
  if (away) {
    const title = say.set(formatWallTime(reminder.wall_time));
    return { title, texts: [say.setText], offer: null, canEnd: true };
  }
  const title = nextInWords(reminder, now) ?? say.set(formatWallTime(reminder.wall_time));
  if (here === null || others === null) return { title, texts: [], offer: null, canEnd: true };
  if (here.state === 'on') return { title, texts: [say.toHere(device, others)], offer: null, canEnd: true };
  const reach = others > 0 ? say.toOthers(device, others) : say.toNobody;
  const asks = here.state === 'ask' ? [say.asks[device]] : [];
  const offer =
    here.state === 'lost' ? 'again' : here.state === 'ask' || here.state === 'off' ? 'allow' : null;
  return { title, texts: [reach, ...asks, ...why(here, device)], offer, canEnd: true };
}

/** Why this device hears nothing, where that is not simply that nobody asked it to. */
function why(here: Standing | null, device: 'phone' | 'computer'): string[] {
  switch (here?.state) {
    case 'denied':
      return [cannot.denied[device]];
    case 'insecure':
    case 'none':
    case 'ios-tab':
    case 'lost':
    case 'refused':
      return [cannot[here.state]];
    default:
      return [];
  }
}

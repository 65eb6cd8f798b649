// How the reminder stands, in a few words that are true: what the card on top of its page says, and what it offers. Pure.
import type { Standing } from '../../pwa/notifications';
import type { Reminder } from '../../shared/reminder';
import { formatDay, formatMoment, formatWallTime } from '../../words';
import { reminder as words } from '../../words/reminder';
import { type Now, nextInWords } from './next';

const say = words.card;
const cannot = words.cannot;

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
  /** When the server last said so, where it does not answer just now; null when it has just done. */
  asOf: Date | null;
  device: 'phone' | 'computer';
}

export function cardOf({ reminder, here, others, asOf, device }: Known, now: Now): Card {
  const { enabled, weekdays, paused_until } = reminder;
  if (asOf !== null) {
    const texts = [say.asOf[device](formatMoment(asOf)), words.away];
    return { title: stood(reminder, now), texts, offer: null, canEnd: false };
  }
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
  // Its page keeps one; a program of the person's own may have set it so.
  if (weekdays.length === 0)
    return { title: say.noNight, texts: [say.noNightText], offer: null, canEnd: true };
  const title = nextInWords(reminder, now) ?? say.set(formatWallTime(reminder.wall_time));
  if (here === null || others === null) return { title, texts: [], offer: null, canEnd: true };
  if (here.state === 'on') return { title, texts: [say.toHere(device, others)], offer: null, canEnd: true };
  const reach = others > 0 ? say.toOthers(device, others) : say.toNobody;
  const asks = here.state === 'ask' ? [say.asks[device]] : [];
  const offer =
    here.state === 'lost' ? 'again' : here.state === 'ask' || here.state === 'off' ? 'allow' : null;
  return { title, texts: [reach, ...asks, ...why(here, device)], offer, canEnd: true };
}

/** What is not known to stand any more is told as it was: it may have been changed on another device since. */
function stood({ enabled, paused_until, wall_time }: Reminder, { tonight }: Now): string {
  if (!enabled) return say.was.off;
  if (paused_until !== null && paused_until > tonight) return say.was.resting(formatDay(paused_until));
  return say.was.set(formatWallTime(wall_time));
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

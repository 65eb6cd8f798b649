// One number that somebody can call, and what is known of it.
import type { Day } from '../../shared/day';

/** For whom: in danger right now; anybody; women; men; whoever frightens or hurts somebody and wants that to end. */
export const FOR = ['now', 'anybody', 'women', 'men', 'change'] as const;
export type For = (typeof FOR)[number];

export interface Line {
  who: For;
  /** As those who answer call it, in their own language. */
  name: string;
  /** As people there write it; what a phone dials is in it. */
  number: string;
  /** Whose number it is: their public address, where it can be looked up. */
  site: string;
  /** Day and night. */
  always?: true;
  /** They can be written to in a chat, on their site. */
  chat?: true;
  /** How else they can be written to: "SMS 3060". */
  writing?: string;
  /** The site on which we read the number, when that was not their own. */
  read?: string;
  /** The day on which we read it, in a stored copy of a page there. */
  checked: Day;
}

/** `checked` is said of each number by itself: whoever adds or changes one has read it on that day. */
export function line(
  who: For,
  name: string,
  number: string,
  site: string,
  checked: Day,
  more: Partial<Pick<Line, 'always' | 'chat' | 'writing' | 'read'>> = {},
): Line {
  return { who, name, number, site, checked, ...more };
}

/** The address that a phone dials: "tel:0808802404". Short numbers and those with a country's code alike. */
export function dialled(number: string): string {
  return `tel:${number.replaceAll(/[^\d+]/g, '')}`;
}

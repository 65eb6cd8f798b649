// The numbers by country, and which country a device is in: by its zone, asked of nobody.
import { EUROPE } from './europe';
import type { Line } from './line';
import { OVERSEAS } from './overseas';
import { ZONES } from './zones';

/** By ISO 3166 code. To change a number, change `checked` with it: the day (docs/safety.md). */
export const NUMBERS: Readonly<Record<string, readonly Line[]>> = { ...EUROPE, ...OVERSEAS };

/** The country whose numbers to show first on a device in `zone` (an IANA name); null when there are none for it. */
export function countryOf(zone: string): string | null {
  const found = Object.entries(ZONES).find(([, zones]) => zones.some((each) => covers(each, zone)));
  return found?.[0] ?? null;
}

/** "Australia/" covers every zone that begins so. */
function covers(given: string, zone: string): boolean {
  return given.endsWith('/') ? zone.startsWith(given) : zone === given;
}

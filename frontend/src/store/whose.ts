// Who is at home on this device: nobody yet, or one person; the choice of database hangs on it.
import type { Day } from '../shared/day';
import type { Kind } from '../shared/kinds';
import { uuid5 } from '../shared/uuid';
import { mark, marked } from './marks';
import { tell } from './news';

export interface Person {
  id: string;
  name: string;
  /** IANA name */
  zone: string;
}

export const ANONYMOUS = 'porchlight';
/** The namespace of ids made before there is a person; signing up makes them anew. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** The account on this device, signed in or not; null before there is one. */
export function person(): Person | null {
  const known = marked('person');
  return known === null ? null : (JSON.parse(known) as Person);
}

export function setPerson(person: Person): void {
  mark('person', JSON.stringify(person));
  tell({ about: 'person' });
}

export function databaseName(owner = person()?.id): string {
  return owner === undefined ? ANONYMOUS : `${ANONYMOUS}-${owner}`;
}

/** The id of what exists once a night, a week (`day` its Monday) or a person (`day` null): the same on every device of the person. */
export function idOnce(kind: Kind, day: Day | null, owner = person()?.id ?? NOBODY): string {
  return uuid5(owner, `${kind}:${day ?? ''}`);
}

let here = person()?.id ?? null;
let departures = 0;

/** How many people have left this device since the page was opened. */
export function departed(now = person()): number {
  const next = now?.id ?? null;
  if (here !== null && next !== here) departures += 1;
  here = next;
  return departures;
}

/** Tells, at any time from now on, whether nobody has left since: what one person was writing is not kept for the next. */
export function sameHands(): () => boolean {
  const then = departed();
  return () => departed() === then;
}

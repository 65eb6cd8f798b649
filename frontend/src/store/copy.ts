// What the device holds of one record, and how the person's own doing changes it; pure, and the same on every page.
import { same, type State } from '../shared/merge';

/** A state with the version under which the server acknowledged it; 0 when it never did. */
export interface Known extends State {
  version: number;
}

/** What the server said against a change: a stable code and words for the person. */
export interface Refusal {
  code: string;
  title: string;
  field: string | null;
}

/** What the server tells about a record: its state, or null when it was removed. */
export interface Told {
  version: number;
  state: State | null;
}

export interface Unsent {
  /** What the server had when these changes were made; null for a record that is new to it. */
  base: Known | null;
  /** Whether there is something that was not sent yet: the record as shown, or its removal when none is shown. */
  waiting: boolean;
  /** The change that was sent and not answered; frozen, since it may have arrived. A null state is a removal. */
  underWay: { changeId: string; state: State | null } | null;
  /** A removal that can still be undone, until this instant (milliseconds), and what would come back. */
  removal: { until: number; was: Known } | null;
  /** What arrived from the server meanwhile; it counts once the changes are through. */
  theirs: Told | null;
  /** Set when the server refused the change; it is parked until the person writes again. */
  refused: Refusal | null;
}

export interface Copy {
  /** As the person sees it; null when there is none. */
  record: Known | null;
  /** Null when the server has all of it. */
  unsent: Unsent | null;
  /** A state that is being replaced and has to stay readable. */
  keep?: Known;
  /** Set when the words are to be truly gone, earlier wordings included. */
  forget?: true;
}

/** How long a removal stays on the device and can be undone (practices §0). */
export const HOLD = 10_000;

export const GONE: Copy = { record: null, unsent: null, forget: true };

/** The person wrote `state`. */
export function edited(copy: Copy, state: State): Copy {
  const { removal: _, ...unsent } = copy.unsent ?? madeOn(copy.record);
  const reached = unsent.underWay ? unsent.underWay.state : unsent.base;
  const version = copy.record?.version ?? unsent.base?.version ?? 0;
  return rested({
    record: { version, day: state.day, body: state.body },
    unsent: { ...unsent, removal: null, refused: null, waiting: !reached || !same(reached, state) },
  });
}

/** The person removed the record at `now` (milliseconds): out of sight at once, sent once it can no longer be undone. */
export function removed(copy: Copy, now: number): Copy {
  if (!copy.record) return copy;
  const unsent = copy.unsent ?? madeOn(copy.record);
  const removal = { until: now + HOLD, was: copy.record };
  return { record: null, unsent: { ...unsent, waiting: true, refused: null, removal } };
}

/** The person wants it back at `now`; the copy as it was when that is too late. */
export function undone(copy: Copy, now: number): Copy {
  const removal = copy.unsent?.removal;
  return removal && held(removal, now) ? edited({ ...copy, record: removal.was }, removal.was) : copy;
}

/** A removal that can no longer be undone at `now` loses its words, and the record too if the server never saw it. */
export function lapsed(copy: Copy, now: number): Copy {
  if (!copy.unsent?.removal || held(copy.unsent.removal, now)) return copy;
  if (!copy.unsent.base && !copy.unsent.underWay) return GONE;
  return { record: null, unsent: { ...copy.unsent, removal: null }, forget: true };
}

/** Whether there is a change that may leave now. */
export function ready({ waiting, underWay, removal, refused }: Unsent): boolean {
  return waiting && !underWay && !removal && !refused;
}

/** What waits is on its way as `changeId`, and frozen. */
export function sent(copy: Copy, changeId: string): Copy {
  if (!copy.unsent || !ready(copy.unsent)) return copy;
  const state = copy.record && { day: copy.record.day, body: copy.record.body };
  return { record: copy.record, unsent: { ...copy.unsent, waiting: false, underWay: { changeId, state } } };
}

/** When nothing is left to send, what arrived meanwhile takes its place. */
export function rested(copy: Copy): Copy {
  if (!copy.unsent || copy.unsent.waiting || copy.unsent.underWay) return copy;
  const theirs = copy.unsent.theirs;
  if (!theirs || theirs.version <= (copy.record?.version ?? 0)) return { ...copy, unsent: null };
  if (!theirs.state) return GONE;
  return replaced({ ...copy, unsent: null }, { version: theirs.version, ...theirs.state });
}

/** `known` stands where the record stood, whose words stay readable. */
export function replaced(copy: Copy, known: Known): Copy {
  const keep = copy.record && !same(copy.record, known) ? { keep: copy.record } : {};
  return { ...copy, ...keep, record: known };
}

/** The beginnings of a change to what the server has, or to nothing. */
export function madeOn(base: Known | null): Unsent {
  return { base, waiting: false, underWay: null, removal: null, theirs: null, refused: null };
}

/** A hold that seems longer than it can be was made before the clock was set back, and is over. */
function held({ until }: { until: number }, now: number): boolean {
  return until > now && until - now <= HOLD;
}

// The reminder as it travels: when a person wishes to be knocked for, and what became of each call.
import type { Day } from './day';

export interface Reminder {
  /** 'HH:MM' on the person's own wall. */
  wall_time: string;
  /** ISO numbers of the nights: 1 is Monday, 7 is Sunday. */
  weekdays: number[];
  /** IANA name */
  zone: string;
  /** Whether the zone is that of the device that was opened last. */
  zone_follows: boolean;
  enabled: boolean;
  /** The first night that is knocked for again; null when it does not rest. */
  paused_until: Day | null;
  /** Minutes after the first call; null for none. */
  second_after: number | null;
  /** Nothing is sent from this wall time on; null for no such hour. */
  quiet_from: string | null;
  /** Words of the person's own for the notice; null for the neutral ones. */
  words: string | null;
  /** Whether the last of the week's nights is for the check-in, until that is made. */
  weekly: boolean;
  /** When the next call is due, an instant; null while there is none. */
  next_at: string | null;
}

/** How many code points own words may have. */
export const WORDS_MOST = 120;

/** 'waiting': to come. 'written': the night was written already. 'nowhere': no device to send it to. 'missed': too late when its
 *  turn came. 'refused', 'unanswered': by push services. 'replaced': by a later call. 'called_off': set otherwise meanwhile. */
export const CALL_STATES = [
  'waiting',
  'sent',
  'written',
  'nowhere',
  'missed',
  'refused',
  'unanswered',
  'replaced',
  'called_off',
] as const;
export type CallState = (typeof CALL_STATES)[number];

export interface Call {
  call: 'evening' | 'second' | 'later';
  night: Day;
  dueAt: Date;
  state: CallState;
}

/** What became of "send me one now": the push service's answer. */
export type Outcome = 'accepted' | 'gone' | 'refused' | 'too_large' | 'busy' | 'unreachable';

// How the person likes their notebook, the same on every device of theirs (practices §0 and §1).
import type { Shape } from './shape';

export const THEMES = ['system', 'night', 'day'] as const;
export type Theme = (typeof THEMES)[number];

export type PreferenceFields = {
  /** The wall time at which a night ends, 00:00 to 12:00. */
  day_start: string;
  theme: Theme;
  /** Whether the past may come up by itself; off after a break-up or a death. */
  look_back: boolean;
};

export const preference: Shape<PreferenceFields> & { untouched: PreferenceFields } = {
  plural: 'preferences',
  once: 'person',
  texts: [],
  untouched: { day_start: '04:00', theme: 'system', look_back: true },
  counted: [],
  takes: () => false,
  practised: false,
  outrankedBy: [],
};

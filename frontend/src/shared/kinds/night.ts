// A night on which the person looked and saw nothing: an honest answer, and practised all the same (practices §0).
// Never removed, only set to false: an id with a tombstone is never created again.
import type { Shape } from './shape';

export type NightFields = {
  nothing_seen: boolean;
};

export const night: Shape<NightFields> = {
  plural: 'nights',
  once: 'night',
  texts: [],
  untouched: { nothing_seen: false },
  counted: [{ field: 'nothing_seen', choices: [true] }],
  takes: (body) => body.nothing_seen,
  practised: true,
  outrankedBy: ['noticing'],
};

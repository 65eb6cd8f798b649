// A committed action: one small step towards a value, with a day and an if-then plan (practices §5).
import type { Shape } from './shape';

export const RESULTS = ['done', 'moved_towards', 'not'] as const;
export type Result = (typeof RESULTS)[number];
export const OBSTACLES = ['fear', 'self_doubt', 'perfectionism', 'other'] as const;
export type Obstacle = (typeof OBSTACLES)[number];

export type CommitmentFields = {
  /** The id of the value it is a step towards, or null. */
  value: string | null;
  /** 1 to 500 code points; the other texts may be null. */
  step: string;
  if_text: string | null;
  then_text: string | null;
  outcome: Result | null;
  obstacle: Obstacle | null;
  obstacle_note: string | null;
};

/** How many days ahead a step may be planned; the server takes one more, for it may be tomorrow somewhere. */
export const AHEAD = 365;

export const commitment: Shape<CommitmentFields> = {
  plural: 'commitments',
  once: 'many',
  texts: ['step', 'if_text', 'then_text', 'obstacle_note'],
  untouched: null,
  counted: [
    { field: 'outcome', choices: RESULTS },
    { field: 'obstacle', choices: OBSTACLES },
  ],
  takes: (body) => body.outcome !== null,
  practised: false,
  outrankedBy: [],
  planned: true,
};

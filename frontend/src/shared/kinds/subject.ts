// Somebody whom noticings may be about besides the partner, under a label only the person sees (practices §1).
import type { Shape } from './shape';

export type SubjectFields = {
  /** 1 to 500 code points. */
  label: string;
};

export const subject: Shape<SubjectFields> = {
  plural: 'subjects',
  once: 'many',
  texts: ['label'],
  untouched: null,
  counted: [],
  takes: () => false,
  practised: false,
  outrankedBy: [],
};

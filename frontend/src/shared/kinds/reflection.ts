// A reflection: an answer to one of the four questions that help to find one's values (practices §5).
import type { Shape } from './shape';

export const QUESTIONS = ['alive', 'unafraid', 'inspires', 'eighty'] as const;
export type Question = (typeof QUESTIONS)[number];

export type ReflectionFields = {
  question: Question;
  /** 1 to 2,000 code points. */
  text: string;
};

export const reflection: Shape<ReflectionFields> = {
  plural: 'reflections',
  once: 'many',
  texts: ['text'],
  untouched: null,
  counted: [],
  takes: () => false,
  practised: false,
  outrankedBy: [],
};

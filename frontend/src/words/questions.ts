// The words of the questions for oneself, which come with their page: the first visit does without them.
import { questions as en } from './en/questions';
import { worded } from './worded';

export const questions = worded(en);

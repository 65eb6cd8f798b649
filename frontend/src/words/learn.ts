// The cards’ words, which come with their page: the first visit does without them.
import { learn as en } from './en/learn';
import { worded } from './worded';

export const learn = worded(en);

// The words of Look back, which come with its page: the first visit does without them.
import { back as en } from './en/back';
import { worded } from './worded';

export const back = worded(en);

// The help page’s words, which come with their page: the first visit does without them.
import { help as en } from './en/help';
import { worded } from './worded';

export const help = worded(en);

// The words under More, which come with its page: the first visit does without them.
import { settings as en } from './en/settings';
import { worded } from './worded';

export const settings = worded(en);

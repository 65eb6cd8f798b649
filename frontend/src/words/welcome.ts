// The words of the first screens, which come with them: whoever comes back does without them.
import { welcome as en } from './en/welcome';
import { worded } from './worded';

export const welcome = worded(en);

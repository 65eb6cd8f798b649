// The words of erasing everything, which come with its page.
import { erase as en } from './en/erase';
import { worded } from './worded';

export const erase = worded(en);

// The words of signing up and in, which come with their page: the first visit does without them.
import { account as en } from './en/account';
import { worded } from './worded';

export const account = worded(en);

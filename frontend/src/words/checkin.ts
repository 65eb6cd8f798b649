// The words of the weekly check-in, which come with its page: the first visit does without them.
import { checkin as en } from './en/checkin';
import { worded } from './worded';

export const checkin = worded(en);

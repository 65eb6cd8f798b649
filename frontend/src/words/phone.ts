// The words of the check of a phone, which come with its page.
import { phone as en } from './en/phone';
import { worded } from './worded';

export const phone = worded(en);

// The words of the reminder's page, which come with it.
import { reminder as en } from './en/reminder';
import { worded } from './worded';

export const reminder = worded(en);

// The words of Trends and of the page to take along, which come with them: the first visit does without them.
import { trends as en } from './en/trends';
import { worded } from './worded';

export const trends = worded(en);

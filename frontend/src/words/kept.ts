// The words for what belongs to no night, which come with Look back.
import { kept as en } from './en/kept';
import { worded } from './worded';

export const kept = worded(en);

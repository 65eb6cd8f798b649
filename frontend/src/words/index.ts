// The words of Tonight and of what stands on every page, in one language, and the ways to put days, times and counts into it.
import { en } from './en';
import { worded } from './worded';

export { direction, language } from './language';
export {
  dateName,
  firstWeekday,
  formatDate,
  formatDay,
  formatList,
  formatMoment,
  formatNights,
  formatPlace,
  formatShort,
  formatTime,
  formatTimeIn,
  formatWallTime,
  formatZone,
  type Shape,
} from './format';
export { number, plural, type Forms } from './plural';

export type Words = typeof en;

/** The catalogue: `words.tonight.title`, `words.trends.sentence({ nights: 5 })`. */
export const words: Words = worded(en);

// How days and long names are written on the pages of Values.
import { type Day, daysBetween } from '../../shared/day';
import { dateName } from '../../words';
import { say as words } from '../../words/values';

export { dateName };

/** Letters of a name inside a sentence of the app's. */
const BRIEF = 48;
const letters = new Intl.Segmenter();

/** A name short enough to stand in a sentence or a list; whole on its own page. */
export function brief(name: string): string {
  if (name.length <= BRIEF) return name;
  const parts = Array.from(letters.segment(name), ({ segment }) => segment);
  if (parts.length <= BRIEF) return name;
  const cut = parts.slice(0, BRIEF).join('');
  // At the end of a word, where there is one: half of the letters is the least that says something.
  const whole = cut.replace(/\s+\S*$/, '');
  return `${(whole.length > cut.length / 2 ? whole : cut).replace(/[\p{P}\s]+$/u, '')}…`;
}

/** How often and over what time something was rated; `days` are those of the ratings, oldest first. */
export function restsOn(days: readonly Day[], today: Day): string {
  const say = words.compass.rated;
  const [first = today] = days;
  const last = days.at(-1) ?? first;
  if (days.length === 1) return say.once(dateName(first, today));
  if (days.length === 2) return say.twice(daysBetween(first, last));
  return say.often(days.length, dateName(first, today));
}

// How counts are said in the sentences of Trends: nights, times, and what a figure rests on. A *star* marks what is set bold.
import { number, plural } from '../plural';

export const ways = (n: number) => plural(n, { one: '# small way', other: '# small ways' });
export const nights = (n: number) => plural(n, { one: '# night', other: '# nights' });
export const times = (n: number) => (n === 1 ? 'once' : n === 2 ? 'twice' : `${number(n)} times`);
export const bold = (n: number) => `*${number(n)}*`;
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The nights a figure rests on: of a range ("the last 81 nights"), or since the first one that was written. */
export interface Span {
  of: number;
  /** The first night that counts, in words, when the range began before it or ended in the past. */
  since: string | null;
  /** The last night that counts, in words, when the range ended in the past. */
  until?: string | null;
}

export const span = ({ of, since, until = null }: Span) =>
  since === null
    ? `the last ${nights(of)}`
    : until === null
      ? `the ${nights(of)} since ${since}`
      : of === 1
        ? `the night of ${since}`
        : `the ${nights(of)} from ${since} to ${until}`;

/** Said of what was written "in the last 81 nights", "tonight", or "on the night of 8 March". */
export const within = (nights: Span) =>
  nights.of > 1 ? `in ${span(nights)}` : (nights.until ?? null) === null ? 'tonight' : `on ${span(nights)}`;

/** Whether weeks rise or fall. Under eight of them nothing is said. */
export const DIRECTIONS = { rising: 'rising', falling: 'falling', none: 'no clear direction' };

// What all charts of the page stand on together: the same nights, the same columns, the same week series.
import type { Frame } from '../../charts/frame';
import { A_MARK, isStacked, type Spread, spread } from '../../charts/spread';
import type { Day } from '../../shared/day';
import { type Counting, weekly, type WeekOfSeries } from '../../shared/series';
import type { Span } from '../../words/en/trends';
import { dateName } from './names';
import type { Look } from '../../charts/lights';
import { looksOf } from './looks';
import type { Stretch } from './range';

export interface Ground {
  today: Day;
  stretch: Stretch;
  /** From the first night that counts until the last, gaps included. */
  weeks: WeekOfSeries[];
  /** The denominator of every sentence. */
  span: Span;
  /** What was read for them, a week's entries on its Monday included. */
  entries: readonly Counting[];
  /** How each night looks that was practised. */
  looks: Map<Day, Look>;
  frame: Frame;
  /** Room for letters or years before the columns, in chart units. */
  gutter: number;
  spread: Spread;
  /** The same weeks, wide enough for marks that are told apart by their shape. */
  marked: Spread;
}

export const LETTERS = 21;
const YEARS = 34;

export function groundOf(stretch: Stretch, today: Day, entries: readonly Counting[], frame: Frame): Ground {
  const gutter = isStacked(stretch.mondays.length) ? YEARS : LETTERS;
  return {
    today,
    stretch,
    weeks: weekly(stretch.since, stretch.until, entries).weeks,
    span: {
      of: stretch.nights,
      since: stretch.young || stretch.past ? dateName(stretch.since, today) : null,
      until: stretch.past ? dateName(stretch.until, today) : null,
    },
    entries,
    looks: looksOf(entries),
    frame,
    gutter,
    spread: spread(stretch.mondays, frame.room - gutter),
    marked: spread(stretch.mondays, frame.room - gutter, A_MARK),
  };
}

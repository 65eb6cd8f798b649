// SERIES: everything that can be charted, in the order of the page and of the paper. A series more is a component and a line here.
// PARTS: the same taken apart for the paper, where what stands below a chart can be left out by itself.
import type { ComponentType } from 'preact';
import type { trends } from '../../words/trends';
import { CheckinChart } from './checkin/checkin';
import type { Ground } from './ground';
import { Noticings } from './noticings';
import { Ratings } from './ratings';
import { Reassurance, SetOff } from './reassurance';
import { Landed, Receiving } from './receiving';
import { Respect } from './respect';
import { Responsiveness } from './responsiveness';
import { Steps } from './steps';

export interface Part {
  /** Its name is `trends.parts[part]`. */
  part: keyof typeof trends.parts;
  /** Its sentence, its drawing and its table, on the ground that all of them share; a quiet sentence when there is nothing. */
  Chart: ComponentType<{ ground: Ground }>;
  /** Its lanes bear own words, so that it is on the paper only when one asks for it. */
  own?: true;
}

export interface Series extends Part {
  /** What its chart has below it on the page, for the paper. */
  below?: Part;
}

export const SERIES: readonly Series[] = [
  { part: 'noticings', Chart: Noticings },
  { part: 'responsiveness', Chart: Responsiveness },
  { part: 'reassurance', Chart: Reassurance, below: { part: 'setOff', Chart: SetOff } },
  { part: 'respect', Chart: Respect },
  { part: 'receiving', Chart: Receiving, below: { part: 'landed', Chart: Landed } },
  { part: 'ratings', Chart: Ratings, own: true },
  { part: 'steps', Chart: Steps },
  { part: 'checkin', Chart: CheckinChart },
];

export const PARTS: readonly Part[] = SERIES.flatMap((series) =>
  series.below ? [series, series.below] : [series],
);

// Learn: what each practice is, why, an example, and what the studies behind it did not show. In our own words, and no claim more.
import { noticed } from './learn/noticed';
import { oneself } from './learn/oneself';
import { routine } from './learn/routine';
import { valued } from './learn/valued';

export interface Card {
  title: string;
  what: string;
  why: string;
  example: string;
  /** What the studies did not show, or were not about. */
  not: string;
  /** Who found it, and when. */
  source: string;
}

export const learn = {
  title: 'About the practices',
  lead: 'Short cards: what a practice is, why it is here, and what nobody has shown about it.',
  why: 'Why',
  example: 'For example',
  not: 'What it did not show',
  source: 'Where this comes from',
  turn: 'Somewhere to turn',
  cards: { ...noticed, ...oneself, ...valued, ...routine } satisfies Record<string, Card>,
};

// The cards and their addresses.
import { learn } from '../../words/learn';

export type CardId = keyof typeof learn.cards;

/** In the order in which the index has them. */
export const CARDS = Object.keys(learn.cards) as CardId[];

export function isCard(id: string): id is CardId {
  return Object.hasOwn(learn.cards, id);
}

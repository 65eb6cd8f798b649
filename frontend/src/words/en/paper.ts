// The page to take along: what it offers, and what stands on it.
import { nights } from './counting';

export const paper = {
  link: 'A page to take along',
  title: 'A page to take along',
  lead: 'For a therapist, or for yourself: the weeks above, the parts you choose, and nothing else.',
  empty:
    'For a therapist, or for yourself: charts of the weeks you choose, on paper, and nothing you leave out.',
  parts: 'On the page',
  tables: 'The tables behind the charts',
  own: 'Your own words',
  ownNone: 'No words in these weeks.',
  names: 'Names to strike out, with commas between',
  namesHow:
    'Each name is struck out wherever it stands, and so is a longer word that begins with it, such as “Bens” for “Ben”.',
  lines: 'A whole line can be struck out below.',
  look: 'Look it through before you hand it on.',
  strike: 'Strike out',
  putBack: 'Put back',
  struck: 'struck out',
  print: 'Print, or save as PDF',
  nothing: 'Nothing of this page is stored or sent. What you print stays where you put it.',
  preview: 'As it will be printed',
  head: 'Notes of some weeks',
  weeks: (from: string, to: string, of: number) => `${from} to ${to}, ${nights(of)}`,
  foot: 'One person’s own notes: what was written down, and no more. They are no test and no diagnosis. Where a chart has no mark, nothing of that kind was written down that week.',
};

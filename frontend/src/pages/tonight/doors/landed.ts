// I let it land: what was offered, and how one took it; a joke or a changed subject is an answer like any other (practices §4).
import { OFFERS, RECEPTIONS, type Offered, type Reception } from '../../../shared/kinds';
import { words } from '../../../words';
import type { DoorOf } from './door';

const say = words.tonight.doors.landed;
const MARKS = { received: 'full', joked: 'ring', minimised: 'half', changed_subject: 'point' } as const;

export const landed: DoorOf<'receiving', Offered, Reception> = {
  kind: 'receiving',
  icon: 'land',
  title: say.title,
  about: 'receiving',
  label: say.door,
  choice: {
    legend: say.offered,
    legendPast: say.offeredPast,
    options: OFFERS.map((value) => ({ value, label: say.offers[value] })),
    as: 'rows',
  },
  answer: {
    legend: say.took,
    legendPast: say.took,
    options: RECEPTIONS.map((value) => ({ value, label: say.receptions[value], mark: MARKS[value] })),
    as: 'tiles',
  },
  lineLabel: say.line,
  untouched: { later_declined: false },
  draft: ({ offered, reception, note, meaning, later }) => ({
    choice: offered,
    answer: reception,
    line: note,
    more: meaning,
    later,
  }),
  tapped: (offered, reception) => ({ offered, reception }),
  lined: ({ line, more, later }) => ({ note: line, meaning: more, later }),
};

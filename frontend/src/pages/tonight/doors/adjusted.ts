// They adjusted: a chance that came up, and whether it was taken; a missed one counts too (practices §2).
import { ASPECTS, OUTCOMES, type Aspect, type Outcome } from '../../../shared/kinds';
import { words } from '../../../words';
import type { DoorOf } from './door';

const say = words.tonight.doors.adjusted;
const MARKS = { yes: 'full', partly: 'half', no: 'ring' } as const;

export const adjusted: DoorOf<'observation', Aspect, Outcome> = {
  kind: 'observation',
  icon: 'adjusted',
  title: say.title,
  about: 'responsiveness',
  label: say.door,
  choice: {
    legend: say.chance,
    legendPast: say.chancePast,
    options: ASPECTS.map((value) => ({ value, label: say.aspects[value] })),
    as: 'rows',
  },
  answer: {
    legend: say.asked,
    legendPast: say.asked,
    options: OUTCOMES.map((value) => ({ value, label: say.outcomes[value], mark: MARKS[value] })),
    as: 'tiles',
  },
  lineLabel: say.line,
  untouched: {},
  draft: ({ aspect, outcome, needed, note }) => ({
    choice: aspect,
    answer: outcome,
    line: needed,
    more: note,
  }),
  tapped: (aspect, outcome) => ({ aspect, outcome }),
  lined: ({ line, more }) => ({ needed: line, note: more }),
};

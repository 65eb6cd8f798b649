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
  label: say.door,
  chance: say.chance,
  chancePast: say.chancePast,
  choices: ASPECTS.map((value) => ({ value, label: say.aspects[value] })),
  asked: say.asked,
  answers: OUTCOMES.map((value) => ({ value, label: say.outcomes[value], mark: MARKS[value] })),
  lineLabel: say.line,
  draft: ({ aspect, outcome, needed }) => ({ choice: aspect, answer: outcome, line: needed ?? '' }),
  body: ({ choice, answer, line }, before) => ({
    aspect: choice,
    outcome: answer,
    needed: line === '' ? null : line,
    note: before?.note ?? null,
  }),
};

// I honoured a signal: something noticed in oneself, and whether one went with it (practices §3).
import { ACT_OUTCOMES, ACT_SIGNALS, type ActOutcome, type ActSignal } from '../../../shared/kinds';
import { words } from '../../../words';
import type { DoorOf } from './door';

const say = words.tonight.doors.honoured;
const MARKS = { honoured: 'full', not_this_time: 'ring', not_safe_to: 'diamond' } as const;

export const honoured: DoorOf<'act', ActSignal, ActOutcome> = {
  kind: 'act',
  icon: 'signal',
  title: say.title,
  label: say.door,
  chance: say.chance,
  chancePast: say.chancePast,
  choices: ACT_SIGNALS.map((value) => ({ value, label: say.signals[value] })),
  asked: say.asked,
  answers: ACT_OUTCOMES.map((value) => ({ value, label: say.outcomes[value], mark: MARKS[value] })),
  lineLabel: say.line,
  draft: ({ signal, outcome, note }) => ({ choice: signal, answer: outcome, line: note ?? '' }),
  body: ({ choice, answer, line }) => ({ signal: choice, outcome: answer, note: line === '' ? null : line }),
};

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
  about: 'self-respect',
  label: say.door,
  choice: {
    legend: say.chance,
    legendPast: say.chancePast,
    options: ACT_SIGNALS.map((value) => ({ value, label: say.signals[value] })),
    as: 'rows',
  },
  answer: {
    legend: say.asked,
    legendPast: say.asked,
    options: ACT_OUTCOMES.map((value) => ({ value, label: say.outcomes[value], mark: MARKS[value] })),
    as: 'tiles',
  },
  lineLabel: say.line,
  example: (signal, outcome) => (signal && outcome === 'honoured' ? say.examples[signal] : ''),
  untouched: {},
  draft: ({ signal, outcome, note }) => ({ choice: signal, answer: outcome, line: note }),
  // A reason belongs to the one answer that it was asked for.
  tapped: (signal, outcome) => ({ signal, outcome, ...(outcome !== 'not_safe_to' && { reason: null }) }),
  lined: ({ line }) => ({ note: line }),
};

// What became of the calls of a night, in words. Pure.
import type { Day } from '../../shared/day';
import type { Call } from '../../shared/reminder';
import { formatTime } from '../../words';
import { reminder as words } from '../../words/reminder';

const say = words.past;

/** One row a night, the newest first, its calls in the order of their hours. */
export function nightsOf(calls: readonly Call[]): { night: Day; says: string[] }[] {
  const nights = new Map<Day, Call[]>();
  for (const call of calls) nights.set(call.night, [...(nights.get(call.night) ?? []), call]);
  return [...nights]
    .sort(([one], [other]) => (one < other ? 1 : -1))
    .map(([night, all]) => ({
      night,
      says: all.sort((one, other) => one.dueAt.getTime() - other.dueAt.getTime()).map(inWords),
    }));
}

function inWords({ call, state, dueAt }: Call): string {
  switch (state) {
    case 'sent':
      return say.sent[call](formatTime(dueAt));
    case 'waiting':
      return say.waiting(formatTime(dueAt));
    default:
      return say[state];
  }
}

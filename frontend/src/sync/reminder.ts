// The reminder on the server: how it stands, changing it, what became of its calls, and one call now.
import { call } from '../api/client';
import { isRecord, malformed, Problem } from '../api/problems';
import type { Day } from '../shared/day';
import { CALL_STATES, type Call, type Outcome, type Reminder } from '../shared/reminder';

const CALLS: readonly Call['call'][] = ['evening', 'second', 'later'];
const OUTCOMES: readonly Outcome[] = ['accepted', 'gone', 'refused', 'too_large', 'busy', 'unreachable'];

/** Raises a Problem, as everything here does. */
export async function reminder(): Promise<Reminder> {
  return reminderIn(await call('GET', '/reminder'));
}

/**
 * Changes it as a whole; answers it as the server has it now. A zone that the server does not know by its name gives way to
 * the one `before`.
 */
export async function setReminder(
  { next_at: _, ...wish }: Reminder,
  before: string | null = null,
): Promise<Reminder> {
  try {
    return reminderIn(await call('PUT', '/reminder', wish));
  } catch (problem) {
    const unknown = problem instanceof Problem && problem.code === 'zone_unknown';
    if (!unknown || before === null || before === wish.zone) throw problem;
    return reminderIn(await call('PUT', '/reminder', { ...wish, zone: before }));
  }
}

/** What became of the calls of the last nights, newest first. Calls of a kind that this release does not know are left out. */
export async function calls(): Promise<Call[]> {
  const items = (await call('GET', '/reminder/calls'))?.['items'];
  if (!Array.isArray(items)) throw malformed(200);
  return items.flatMap((item: unknown) => {
    if (!isRecord(item)) throw malformed(200);
    const state = CALL_STATES.find((each) => each === item['state']);
    const named = CALLS.find((each) => each === item['call']);
    if (!state || !named) return [];
    return { call: named, state, night: String(item['night']), dueAt: new Date(String(item['due_at'])) };
  });
}

/** Has it come once more for `night`, in an hour. */
export async function later(night: Day): Promise<void> {
  await call('POST', '/reminder/later', { night });
}

/** How long the server may wait for a push service, and a moment for the way (milliseconds). */
const FOR_ITS_ANSWER = 20_000;

/** Sends one to a device now, and waits for its push service's answer. */
export async function trial(subscription: string): Promise<{ delivery: string; outcome: Outcome }> {
  const { delivery, outcome } =
    (await call('POST', '/reminder/trial', { subscription }, FOR_ITS_ANSWER)) ?? {};
  const known = OUTCOMES.find((each) => each === outcome);
  if (typeof delivery !== 'string' || !known) throw malformed(200);
  return { delivery, outcome: known };
}

function reminderIn(answer: unknown): Reminder {
  if (!isRecord(answer)) throw malformed(200);
  const { wall_time, weekdays, zone, zone_follows, enabled } = answer;
  if (typeof wall_time !== 'string' || typeof zone !== 'string' || !Array.isArray(weekdays))
    throw malformed(200);
  const text = (name: string) => (typeof answer[name] === 'string' ? answer[name] : null);
  return {
    wall_time,
    weekdays: weekdays.map(Number),
    zone,
    zone_follows: zone_follows === true,
    enabled: enabled === true,
    paused_until: text('paused_until'),
    second_after: typeof answer['second_after'] === 'number' ? answer['second_after'] : null,
    quiet_from: text('quiet_from'),
    words: text('words'),
    weekly: answer['weekly'] === true,
    next_at: text('next_at'),
  };
}

// Request after request until both sides have everything, and what is done about a request that fails as a whole.
import { call } from '../api/client';
import { malformed, Problem } from '../api/problems';
import { type Outgoing, pending, take } from '../store/outbox';
import { revise, write } from '../store/writing';
import { afresh, isReason } from './afresh';
import { apply } from './download';
import { refused } from './verdicts';
import { answer, request } from './wire';

/** How many changes a request carries at most. */
const MOST = 100;
/** How many requests in a row may bring nobody further. */
const FUTILE = 5;

/** Sends all that `owner` has unsent and fetches all that is new; raises a Problem, and then nothing of it is lost. */
export async function exchange(owner: string): Promise<void> {
  let most = MOST;
  for (let futile = 0; futile < FUTILE;) {
    const { cursor, changes } = await take(most);
    try {
      const told = answer(await call('POST', '/sync', request(cursor, changes)), cursor, changes);
      const more = await apply(told, cursor, owner);
      if (!more && !(await pending())) return;
      futile = told.cursor > cursor ? 0 : futile + 1;
      most = MOST;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      futile = error.status === 410 ? futile + 1 : futile;
      most = await smaller(error, changes);
    }
  }
  throw malformed(200); // the server goes round in circles
}

/**
 * How many changes to send next, after `problem` met a request with `changes`; raises it when sending less is no help. A
 * request that the server will not read is halved until the change at fault is alone; that one is parked.
 */
async function smaller(problem: Problem, changes: readonly Outgoing[]): Promise<number> {
  if (problem.status === 410 && isReason(problem.code)) {
    const reason = problem.code;
    await write(false, (writing) => afresh(writing, reason));
    return MOST;
  }
  const [only, second] = changes;
  if (![400, 413, 422].includes(problem.status) || !only) throw problem;
  if (second) return Math.floor(changes.length / 2);
  const { code, title, field } = problem;
  await write(false, (writing) =>
    revise(writing, only.kind, only.id, (copy) => refused(copy, only.changeId, { code, title, field })),
  );
  return MOST;
}

// One answer of the server onto the device: verdicts, changes and cursor in one transaction, or nothing of it.
import { person } from '../store/whose';
import { revise, write, type Writing } from '../store/writing';
import { afresh, finished, reading } from './afresh';
import { arrived } from './arrivals';
import { applied, refused, stale } from './verdicts';
import type { Answer, Change, Verdict } from './wire';

/** How exact the time of the last sync is while nothing changes (milliseconds). */
const RECENT = 300_000;

/**
 * Writes down what `answer` says, which `owner` asked for from the cursor `asked`. Does nothing when another tab was quicker
 * or the person has left: what it says will be told again to whoever asks. Answers whether there is more to fetch.
 */
export async function apply(answer: Answer, asked: number, owner: string): Promise<boolean> {
  return write(false, async (writing) => {
    const facts = writing.tx.objectStore('facts');
    if (person()?.id !== owner || ((await facts.get('cursor')) ?? 0) !== asked) return false;
    for (const verdict of answer.verdicts) await heed(writing, verdict);

    const reason = await reading(writing);
    if (!reason && (await tooMuchGoes(writing, answer.changes))) {
      await afresh(writing, 'doubt');
      return true;
    }
    // Each is about another record, so none waits for another: ten years arrive in seconds instead of tens of them.
    await Promise.all(answer.changes.map((change) => arrive(writing, change, reason !== null)));
    if (reason && !answer.more) await finished(writing, reason);
    const brought = answer.cursor !== asked || answer.verdicts.length > 0;
    if (brought) await facts.put(answer.cursor, 'cursor');
    if (!answer.more && (brought || !recent(await facts.get('synced_at'))))
      await facts.put(Date.now(), 'synced_at');
    return answer.more;
  });
}

/** A look that brings nothing does not move the time that is shown, which would be read out each minute. */
function recent(syncedAt: unknown): boolean {
  return typeof syncedAt === 'number' && Math.abs(Date.now() - syncedAt) < RECENT;
}

async function arrive(writing: Writing, change: Change, afresh: boolean): Promise<void> {
  await revise(writing, change.kind, change.id, (copy) => arrived(copy, change));
  if (afresh) await writing.tx.objectStore('unseen').delete([change.kind, change.id]);
}

async function heed(writing: Writing, verdict: Verdict): Promise<void> {
  const { kind, id, changeId } = verdict;
  await revise(writing, kind, id, (copy) => {
    if (verdict.verdict === 'applied') return applied(copy, changeId, verdict.version);
    if (verdict.verdict === 'stale') return stale(copy, changeId, kind, verdict.current);
    return refused(copy, changeId, verdict.refusal);
  });
}

/** Whether `changes` would take away more than half of a notebook of ten entries or more. */
async function tooMuchGoes({ tx }: Writing, changes: readonly Change[]): Promise<boolean> {
  const removals = changes.filter((change) => !change.state);
  const records = tx.objectStore('records');
  const there = await records.count();
  if (there < 10 || removals.length <= there / 2) return false;
  const hit = await Promise.all(removals.map(({ kind, id }) => records.count([kind, id])));
  return hit.reduce((sum, one) => sum + one, 0) > there / 2;
}

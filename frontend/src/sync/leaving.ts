// Signing out: nothing of the person stays on the device, and the session ends as soon as the server can be told.
import { call } from '../api/client';
import { Problem } from '../api/problems';
import { clear } from '../shared/inbox';
import { endNotices } from '../shared/subscription';
import { erase } from '../store/erasing';
import { clearMarks, mark, marked } from '../store/marks';
import { tell } from '../store/news';
import { ANONYMOUS, databaseName } from '../store/whose';

/**
 * Erases this device's copy of everything and signs out; what an earlier try could not erase, too. With `told` it is said why,
 * also after this page was closed. Raises StorageRefused.
 */
export async function leave(told: 'erased' | null = null): Promise<void> {
  const before = marked('leaving')?.split(' ') ?? [];
  const databases = new Set([...before, databaseName(), ANONYMOUS]);
  clearMarks();
  mark('leaving', [...databases].join(' '));
  if (told !== null) mark(told, 'yes');
  tell({ about: 'person' });
  await finishLeaving();
}

/**
 * For a request that failed: raises what it was, unless the account of `owner` is erased. The server says so of the session that it
 * was asked with, which may be somebody else's: the answer to a sign-in may have been lost on its way.
 */
export function unlessErased(problem: unknown, owner: string): void {
  const erased = problem instanceof Problem && problem.code === 'erased';
  if (!erased || marked('session') !== owner) throw problem;
}

/** Ends a sign-out that was interrupted, or that the server has not heard of. */
export async function finishLeaving(): Promise<void> {
  const databases = marked('leaving');
  if (databases === null) return;
  for (const name of databases.split(' ')) if (name !== '') await erase(name);
  if (databases !== '') await clear(); // what other apps shared and no line has taken yet
  mark('leaving', '');
  const ended = await sessionEnded(); // and with it what the server knew of this device's subscription
  await endNotices();
  if (ended) mark('leaving', null);
}

/** Whether the server has ended the session, or never knew it. */
async function sessionEnded(): Promise<boolean> {
  try {
    await call('DELETE', '/session');
    return true;
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    return problem.status === 401;
  }
}

// How far erasing is. It outlives the page, which begins anew while the device is being emptied.
import { signal } from '@preact/signals';
import { toast } from '../../components/toast';
import { go, place } from '../../router';
import { device } from '../../shared/device';
import { me } from '../../state/me';
import { followed, useFollowed } from '../../state/following';
import { everything } from '../../store/records';
import { eraseEverything } from '../../sync/account';
import { erase as say } from '../../words/erase';
import { isProblem } from '../account/problem';

export const step = signal<'reading' | 'asked' | 'going'>('reading');

/** Takes the last question back, unless it was answered. */
export function close(): void {
  if (step.peek() !== 'going') step.value = 'reading';
}

/** Once the page is left, or is another person's: what was asked was asked of somebody, on this page. What went wrong was read. */
export function putAway(): void {
  close();
  if (place.peek().page !== 'erase') wrong.value = null;
}

/** What went wrong, in words; `about` is the password, or nothing on the page. */
export const wrong = signal<{ about: 'password' | null; text: string } | null>(null);

/** How many entries this device holds; null while that is not known, also where it cannot be read. */
export function useCount(): number | null {
  const entries = useFollowed(() => followed(everything), 'erase', null);
  return entries && entries.filter(({ kind }) => kind !== 'preference').length;
}

/** Erases the account that `password` belongs to, and this device; without one this device alone. */
export async function eraseAll(password: string | null): Promise<void> {
  const left = password === null && me.peek() !== null; // the account, which this device cannot reach
  step.value = 'going';
  wrong.value = null;
  try {
    await eraseEverything(password);
    if (place.peek().page === 'erase') go('/', { replace: true });
    toast({ text: left ? say.doneHere : say.done });
  } catch (problem) {
    if (isProblem(problem)) wrong.value = wrongAfter(problem.code);
    else if (isRefused(problem)) wrong.value = { about: null, text: stuckAfter(password) };
    else throw problem;
  } finally {
    step.value = 'reading';
  }
}

function wrongAfter(code: string): { about: 'password' | null; text: string } {
  switch (code) {
    case 'password_wrong':
      return { about: 'password', text: say.wrong };
    case 'signed_out':
    case 'erased': // somebody else's account, whose session the browser holds
      return { about: null, text: say.signedOut };
    case 'offline':
    case 'malformed':
      return { about: null, text: say.away[device()] };
    default:
      return { about: null, text: say.refused };
  }
}

function stuckAfter(password: string | null): string {
  const stuck = say.stuck[device()];
  return password === null ? stuck : `${say.gone} ${stuck}`;
}

/** The device would not be emptied; by its name, like a Problem. */
function isRefused(thrown: unknown): boolean {
  return thrown instanceof Error && thrown.name === 'StorageRefused';
}

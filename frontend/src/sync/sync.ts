// Everybody agrees: what is unsent goes up, what is new comes down. Safe to call at any moment, from any tab.
import { Problem } from '../api/problems';
import { StorageRefused } from '../store/database';
import { type Stage, tell } from '../store/news';
import { lapse } from '../store/outbox';
import { person, type Person } from '../store/whose';
import { exchange } from './exchange';
import { leave, unlessErased } from './leaving';
import { recognise } from './recognise';
import { inTurn } from './turn';

let underWay: Promise<void> | null = null;
/** How often it was called for, so that a call in the midst of things gets a try of its own. */
let calls = 0;

/** Resolves when all was tried; how it went is told as news (state/sync). Calls that come meanwhile share one more try. */
export function syncNow(): Promise<void> {
  calls += 1;
  underWay ??= inTurn(untilQuiet).finally(() => {
    underWay = null;
  });
  return underWay;
}

async function untilQuiet(): Promise<void> {
  let heard: number;
  do heard = calls;
  while ((await once()) && heard !== calls);
}

/** Whether it went well. */
async function once(): Promise<boolean> {
  try {
    await lapse();
    const owner = person();
    if (!owner) return true;
    tell({ about: 'progress', stage: 'syncing' });
    await together(owner);
    return true;
  } catch (error) {
    const retryAfter = error instanceof Problem ? error.retryAfter : null;
    tell({ about: 'progress', stage: stageAfter(error), retryAfter });
    if (error instanceof Problem || error instanceof StorageRefused) return false;
    throw error;
  }
}

async function together(owner: Person): Promise<void> {
  try {
    await recognise(owner);
    await exchange(owner.id);
  } catch (error) {
    unlessErased(error, owner.id);
    await leave('erased');
    tell({ about: 'erased' });
    return;
  }
  tell({ about: 'progress', stage: 'synced' });
}

function stageAfter(error: unknown): Stage {
  if (!(error instanceof Problem)) return 'failed';
  if (error.status === 401) return 'signed_out';
  return error.status === 0 ? 'offline' : 'failed';
}

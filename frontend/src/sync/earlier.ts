// The server's earlier states of an entry, brought into the store.
import { call } from '../api/client';
import { isRecord, malformed } from '../api/problems';
import { type Kind, KINDS } from '../shared/kinds';
import type { Known } from '../store/copy';
import { keepEarlier } from '../store/earlier';
import { stateOf } from './wire';

/** Fetches what was overwritten of an entry on any device; raises a Problem when the server cannot be asked. */
export async function fetchEarlier(kind: Kind, id: string): Promise<void> {
  const items = (await call('GET', `/${KINDS[kind].plural}/${id}/earlier`))?.['items'];
  if (!Array.isArray(items)) throw malformed(200);
  await keepEarlier(kind, id, items.map(known));
}

function known(item: unknown): Known {
  if (!isRecord(item)) throw malformed(200);
  const { id: _, version, ...fields } = item;
  if (typeof version !== 'number') throw malformed(200);
  return { version, ...stateOf(fields) };
}

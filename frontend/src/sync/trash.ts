// Edits of entries that another device removed without having seen them; the server keeps them for 30 days.
import { call } from '../api/client';
import { isRecord, malformed } from '../api/problems';
import type { State } from '../shared/merge';
import { stateOf } from './wire';

export interface Thrown extends State {
  kind: string;
  id: string;
  version: number;
}

/** What is in the trash, the newest first; raises a Problem when the server cannot be asked. */
export async function trash(): Promise<Thrown[]> {
  const items = (await call('GET', '/trash'))?.['items'];
  if (!Array.isArray(items)) throw malformed(200);
  return items.map(thrown);
}

function thrown(item: unknown): Thrown {
  const { kind, id, version, fields } = isRecord(item) ? item : {};
  if (typeof kind !== 'string' || typeof id !== 'string' || typeof version !== 'number') throw malformed(200);
  return { kind, id, version, ...stateOf(fields) };
}

// Wordings of before: states that a merge or a download replaced on this device, and those the server keeps.
import { type FieldsOf, type Kind } from '../shared/kinds';
import { same } from '../shared/merge';
import type { Day } from '../shared/day';
import type { Known } from './copy';
import { database } from './database';
import { write } from './writing';

export interface Wording<K extends Kind = Kind> {
  version: number;
  day: Day | null;
  body: FieldsOf<K>;
}

/** The earlier wordings of an entry that this device holds, newest first. */
export async function wordings<K extends Kind>(kind: K, id: string): Promise<Wording<K>[]> {
  const kept = await (await database()).getAllFromIndex('earlier', 'entry', [kind, id]);
  return kept
    .reverse()
    .sort((a, b) => b.version - a.version)
    .map(({ version, day, body }) => ({ version, day, body: body as FieldsOf<K> }));
}

/** Adds the states that the server keeps of an entry to those kept here. */
export async function keepEarlier(kind: Kind, id: string, states: readonly Known[]): Promise<void> {
  await write(false, async ({ tx, touched }) => {
    const earlier = tx.objectStore('earlier');
    const kept = await earlier.index('entry').getAll([kind, id]);
    for (const state of states) {
      if (kept.some((known) => known.version === state.version && same(known, state))) continue;
      await earlier.add({ ...state, kind, id });
      touched.add(state.day);
    }
  });
}

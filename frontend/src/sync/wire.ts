// The bodies of POST /api/sync: ours as the server wants it, the server's as the device believes it.
import { isRecord, malformed } from '../api/problems';
import type { components } from '../api/types';
import type { Fields } from '../shared/kinds';
import type { State } from '../shared/merge';
import type { Refusal, Told } from '../store/copy';
import type { Outgoing } from '../store/outbox';

export type Verdict = { changeId: string; kind: string; id: string } & (
  | { verdict: 'applied'; version: number }
  | { verdict: 'stale'; current: Told }
  | { verdict: 'refused'; refusal: Refusal }
);

export type Change = Told & { kind: string; id: string };

export interface Answer {
  /** One for each change that was sent. */
  verdicts: Verdict[];
  /** Everything after the cursor that was asked from, in the order of versions. */
  changes: Change[];
  cursor: number;
  more: boolean;
}

type SyncRequest = components['schemas']['SyncRequest'];

export function request(cursor: number, changes: readonly Outgoing[]): SyncRequest {
  return {
    cursor,
    changes: changes.map(({ changeId, kind, id, baseVersion, state }) => ({
      change_id: changeId,
      kind,
      id,
      base_version: baseVersion,
      ...(state ? { fields: fieldsOf(state) } : { removed: true }),
    })),
  };
}

/** Reads an answer to `sent`, asked from `cursor`; raises a Problem unless it is whole and answers what was asked. */
export function answer(body: unknown, cursor: number, sent: readonly Outgoing[]): Answer {
  const read = isRecord(body) ? body : fail();
  const verdicts = list(read['verdicts']);
  const changes = list(read['changes']).map(change);
  const reached = whole(read['cursor']);
  const more = read['more'] === true;
  const ordered = changes.every(
    ({ version }, n) => version > (changes[n - 1]?.version ?? cursor) && version <= reached,
  );
  if (!ordered || reached < cursor || (more && reached === cursor) || typeof read['more'] !== 'boolean')
    fail();
  const byId = new Map(verdicts.map((verdict) => [verdict['change_id'], verdict]));
  return {
    verdicts: sent.map((one) => verdict(one, byId.get(one.changeId) ?? fail())),
    changes,
    cursor: reached,
    more,
  };
}

/** The fields of a kind as they travel: with the day, for what has one. */
function fieldsOf({ day, body }: State): Fields {
  return day === null ? body : { day, ...body };
}

function verdict({ changeId, kind, id }: Outgoing, read: Record<string, unknown>): Verdict {
  const of = { changeId, kind, id };
  switch (read['verdict']) {
    case 'applied':
      return { ...of, verdict: 'applied', version: whole(read['version']) };
    case 'stale':
      return { ...of, verdict: 'stale', current: change(read['current']) };
    case 'refused':
      return { ...of, verdict: 'refused', refusal: refusal(read['problem']) };
    default:
      return fail();
  }
}

function change(read: unknown): Change {
  const { kind, id, version, removed, fields } = isRecord(read) ? read : fail();
  if (typeof kind !== 'string' || typeof id !== 'string') return fail();
  const state = removed === true ? null : stateOf(fields);
  return { kind, id, version: whole(version), state };
}

/** Splits the fields of a kind, as they travel, into the day and the rest. */
export function stateOf(fields: unknown): State {
  const { day = null, ...body } = isRecord(fields) ? fields : fail();
  if (day !== null && typeof day !== 'string') return fail();
  return { day, body: body as Fields };
}

function refusal(read: unknown): Refusal {
  const { code, title, field } = isRecord(read) ? read : fail();
  if (typeof code !== 'string' || typeof title !== 'string') return fail();
  return { code, title, field: typeof field === 'string' ? field : null };
}

function list(read: unknown): Record<string, unknown>[] {
  return Array.isArray(read) && read.every(isRecord) ? read : fail();
}

/** A version: a whole number that a double can hold. */
function whole(read: unknown): number {
  return typeof read === 'number' && Number.isSafeInteger(read) && read >= 0 ? read : fail();
}

function fail(): never {
  throw malformed(200);
}

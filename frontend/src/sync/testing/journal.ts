// One person's part of the server, as docs/sync.md tells it, in memory: records, earlier states, tombstones and trash.

export type Fields = Record<string, unknown>;

export interface Row {
  version: number;
  fields: Fields;
  changeId: string;
}

export interface Sent {
  change_id: string;
  kind: string;
  id: string;
  base_version: number;
  fields?: Fields;
  removed?: true;
}

export class Journal {
  counter = 0;
  /** Cursors below it, but for 0, can no longer be continued from. */
  horizon = 0;
  records = new Map<string, Row>();
  earlier = new Map<string, Row[]>();
  tombstones = new Map<string, { version: number; changeId: string | null }>();
  trash = new Map<string, Row[]>();
  /** For the tests: every wording that was ever acknowledged, and up to which version a removal had seen its record. */
  applied: { id: string; text: string; version: number }[] = [];
  removedUpTo = new Map<string, number>();
  /** Fields that are refused, by the code of the refusal. */
  refuse: (sent: Sent) => string | null = () => null;

  exchange(cursor: number, sent: readonly Sent[], page = 500): object {
    const verdicts = sent.map((change) => ({
      change_id: change.change_id,
      version: null,
      current: null,
      problem: null,
      ...this.verdict(change),
    }));
    const news = [...this.records.keys(), ...this.tombstones.keys()]
      .map((key) => this.told(key))
      .filter(({ version }) => version > cursor)
      .sort((a, b) => a.version - b.version);
    const more = news.length > page;
    const changes = news.slice(0, page);
    return { verdicts, changes, cursor: (more && changes.at(-1)?.version) || this.counter, more };
  }

  /** Forgets every removal, as after 400 days. */
  sweep(): void {
    this.horizon = this.counter;
    this.tombstones.clear();
    this.trash.clear();
  }

  private verdict(sent: Sent): object {
    const code = this.refuse(sent);
    if (code) return { verdict: 'refused', problem: { code, title: 'No.', status: 422, field: 'text' } };
    const key = `${sent.kind} ${sent.id}`;
    return sent.removed ? this.remove(key, sent) : this.put(key, sent);
  }

  private put(key: string, sent: Sent): object {
    const row = { fields: sent.fields ?? {}, changeId: sent.change_id };
    const there = this.records.get(key);
    const tombstone = this.tombstones.get(key);
    if (tombstone) {
      const known = [...(this.trash.get(key) ?? []), tombstone].some(
        ({ changeId }) => changeId === sent.change_id,
      );
      if (!known) this.push(this.trash, key, { version: ++this.counter, ...row });
      return { verdict: 'stale', version: tombstone.version, current: this.told(key) };
    }
    if (there?.changeId === sent.change_id || (there && alike(there.fields, row.fields))) {
      return { verdict: 'applied', version: there.version };
    }
    if (there && there.version !== sent.base_version) {
      const first = this.earlier.get(key)?.find(({ changeId }) => changeId === sent.change_id);
      if (first) return { verdict: 'applied', version: first.version };
      return { verdict: 'stale', version: there.version, current: this.told(key) };
    }
    if (there) this.push(this.earlier, key, there);
    this.records.set(key, { version: ++this.counter, ...row });
    if (sent.kind === 'noticing') {
      this.applied.push({ id: sent.id, text: String(row.fields['text']), version: this.counter });
    }
    return { verdict: 'applied', version: this.counter };
  }

  private remove(key: string, sent: Sent): object {
    const tombstone = this.tombstones.get(key);
    if (tombstone) return { verdict: 'applied', version: tombstone.version };
    const there = this.records.get(key);
    const states = [...(this.earlier.get(key) ?? []), ...(there ? [there] : [])];
    const unseen = states.filter(({ version }) => version > sent.base_version);
    this.removedUpTo.set(key, sent.base_version);
    if (unseen.length > 0) this.trash.set(key, unseen);
    this.earlier.delete(key);
    this.records.delete(key);
    this.tombstones.set(key, { version: ++this.counter, changeId: there?.changeId ?? null });
    return { verdict: 'applied', version: this.counter };
  }

  private told(key: string): { version: number; [more: string]: unknown } {
    const [kind, id] = key.split(' ');
    const row = this.records.get(key);
    if (row) return { kind, id, version: row.version, day: row.fields['day'] ?? null, fields: row.fields };
    return { kind, id, version: this.tombstones.get(key)?.version ?? 0, removed: true };
  }

  private push(into: Map<string, Row[]>, key: string, row: Row): void {
    into.set(key, [...(into.get(key) ?? []), row]);
  }
}

function alike(a: Fields, b: Fields): boolean {
  const sorted = (fields: Fields) =>
    JSON.stringify(Object.entries(fields).sort(([x], [y]) => (x < y ? -1 : 1)));
  return sorted(a) === sorted(b);
}

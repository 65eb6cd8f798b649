// One night out of all entries: its lines in the order they were written, what else was kept, and what the sky shows of it.
import type { Day } from '../../shared/day';
import { KINDS } from '../../shared/kinds';
import type { Entry } from '../../store/records';

export interface Night {
  lines: Entry<'noticing'>[];
  observations: Entry<'observation'>[];
  asks: Entry<'reassurance'>[];
  acts: Entry<'act'>[];
  moments: Entry<'receiving'>[];
  /** Looked, and saw nothing; a line outranks it. */
  looked: boolean;
}

/** The entries of some nights, sorted out; they come by night and in the order of their writing (store/records). */
export function nightOf(entries: readonly Entry[]): Night {
  const night: Night = { lines: [], observations: [], asks: [], acts: [], moments: [], looked: false };
  for (const entry of entries) {
    if (entry.kind === 'noticing') night.lines.push(entry);
    else if (entry.kind === 'observation') night.observations.push(entry);
    else if (entry.kind === 'reassurance') night.asks.push(entry);
    else if (entry.kind === 'act') night.acts.push(entry);
    else if (entry.kind === 'receiving') night.moments.push(entry);
    else if (entry.kind === 'night') night.looked ||= entry.body.nothing_seen;
  }
  return { ...night, looked: night.looked && night.lines.length === 0 };
}

/** Nothing at all was written in it. */
export function isDark({ looked, ...held }: Night): boolean {
  return !looked && Object.values(held).every((entries) => entries.length === 0);
}

/** Small ways of each written night; 0 for a night that looked and saw nothing. */
export function waysByNight(entries: readonly Entry[]): Map<Day, number> {
  const ways = new Map<Day, number>();
  for (const entry of entries) {
    const { kind, day } = entry;
    if (day === null) continue;
    if (kind === 'noticing') ways.set(day, (ways.get(day) ?? 0) + 1);
    else if (kind === 'night' && entry.body.nothing_seen) ways.set(day, ways.get(day) ?? 0);
  }
  return ways;
}

/** Every text of the person's own in an entry, each once. */
export function textsOf({ kind, body }: Entry): string[] {
  const fields: Record<string, unknown> = { ...body };
  const texts = KINDS[kind].texts
    .map((field) => fields[field])
    .filter((text): text is string => typeof text === 'string');
  return [...new Set(texts)];
}

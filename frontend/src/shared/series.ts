// Records into weekly points: the same answer as GET /api/trends/weekly. Held to tests/vectors/weekly.json.
import { type Day, daysBetween, mondayOf } from './day';
import { type Kind, KINDS } from './kinds';
import type { Fields, Shape } from './kinds/shape';
import { type Measure, measuresOf } from './measures';
import { type Count, tallyOf } from './tally';
import { weeksTouching, type Week } from './weeks';

/** What a chart needs of an entry. */
export interface Counting {
  kind: Kind;
  day: Day | null;
  body: Fields;
}

export type { Count };

export interface KindOfWeek {
  entries: number;
  /** Distinct nights with at least one entry. */
  nights: number;
  /** In the order of the kind's choices, no answer last; what did not happen is left out. */
  counts: Count[];
  /** What its numbers say; only for a kind that has some, without those that nobody gave. */
  measures?: Record<string, Measure>;
}

export interface WeekOfSeries extends Week {
  /** Distinct nights with a noticing, or on which the person looked and saw nothing. */
  practised: number;
  /** Every kind that can be counted or measured, with zeros where nothing was written. */
  kinds: Record<string, KindOfWeek>;
}

export interface Weekly {
  from: Day;
  to: Day;
  weeks: WeekOfSeries[];
}

/**
 * Every ISO week touching the days `from` to `to` (both included); records outside of them are not counted, unless they belong
 * to a week that begins before `from`. Each record is looked at once: ten years have 33,000.
 */
export function weekly(from: Day, to: Day, records: readonly Counting[]): Weekly {
  const weeks = weeksTouching(from, to);
  const start = mondayOf(from);
  const tallies = weeks.map(() => new Map<Kind, Counting[]>());
  for (const [day, night] of nightsOf(records, from, to, start)) {
    const tally = tallies[Math.floor(daysBetween(start, day) / 7)];
    if (!tally) continue;
    for (const record of counted(night)) {
      const own = tally.get(record.kind);
      if (own) own.push(record);
      else tally.set(record.kind, [record]);
    }
  }
  return { from, to, weeks: weeks.map((week, index) => ofWeek(week, tallies[index] ?? new Map())) };
}

function nightsOf(records: readonly Counting[], from: Day, to: Day, start: Day): Map<Day, Counting[]> {
  const nights = new Map<Day, Counting[]>();
  for (const record of records) {
    const { day, kind } = record;
    if (day === null || day > to || day < (KINDS[kind].once === 'week' ? start : from)) continue;
    const night = nights.get(day);
    if (night) night.push(record);
    else nights.set(day, [record]);
  }
  return nights;
}

/** What counts of one night. */
function counted(night: readonly Counting[]): Counting[] {
  return night.filter(
    ({ kind, body }) =>
      KINDS[kind].takes(body) &&
      !KINDS[kind].outrankedBy.some((louder) => night.some((other) => other.kind === louder)),
  );
}

function ofWeek(week: Week, tally: ReadonlyMap<Kind, readonly Counting[]>): WeekOfSeries {
  const kinds: Record<string, KindOfWeek> = {};
  const practised = new Set<Day | null>();
  for (const [kind, shape] of SHAPES) {
    const own = tally.get(kind) ?? [];
    if (shape.practised) for (const { day } of own) practised.add(day);
    if (shape.counted.length === 0 && !shape.measured) continue;
    const bodies = own.map(({ body }) => body);
    kinds[kind] = {
      entries: own.length,
      nights: own.length === 0 ? 0 : new Set(own.map(({ day }) => day)).size,
      counts: tallyOf(shape, bodies),
    };
    if (shape.measured) kinds[kind].measures = measuresOf(shape.measured, bodies);
  }
  return { ...week, practised: practised.size, kinds };
}

const SHAPES = Object.entries(KINDS) as [Kind, Shape][];

// Records into weekly points: the same answer as GET /api/trends/weekly. Held to tests/vectors/weekly.json.
import { addDays, type Day, daysFrom } from './day';
import { type Kind, KINDS } from './kinds';
import type { Answer, Fields, Shape } from './kinds/shape';
import { type Week, weeksTouching } from './weeks';

/** What a chart needs of an entry. */
export interface Counting {
  kind: Kind;
  day: Day | null;
  body: Fields;
}

/** How many entries gave these answers: {"aspect": "adapted", "outcome": "yes", "count": 3}. */
export type Count = { [field: string]: Answer | number } & { count: number };

export interface KindOfWeek {
  entries: number;
  /** Distinct nights with at least one entry. */
  nights: number;
  /** In the order of the kind's choices, no answer last; what did not happen is left out. */
  counts: Count[];
}

export interface WeekOfSeries extends Week {
  /** Distinct nights with a noticing, or on which the person looked and saw nothing. */
  practised: number;
  /** Every kind that can be counted, with zeros where nothing was written. */
  kinds: Record<string, KindOfWeek>;
}

export interface Weekly {
  from: Day;
  to: Day;
  weeks: WeekOfSeries[];
}

/** Every ISO week touching the days `from` to `to` (both included); records outside of them are not counted. */
export function weekly(from: Day, to: Day, records: readonly Counting[]): Weekly {
  const nights = new Map<Day, Counting[]>();
  for (const record of records) {
    if (record.day === null || record.day < from || record.day > to) continue;
    const night = nights.get(record.day);
    if (night) night.push(record);
    else nights.set(record.day, [record]);
  }
  const countedIn = (week: Week) =>
    daysFrom(week.monday, addDays(week.monday, 6)).flatMap((day) => counted(nights.get(day) ?? []));
  return { from, to, weeks: weeksTouching(from, to).map((week) => ofWeek(week, countedIn(week))) };
}

/** What counts of one night. */
function counted(night: readonly Counting[]): Counting[] {
  const kinds = new Set<string>(night.map(({ kind }) => kind));
  return night.filter(
    ({ kind, body }) =>
      KINDS[kind].takes(body) && !KINDS[kind].outrankedBy.some((louder) => kinds.has(louder)),
  );
}

function ofWeek(week: Week, records: readonly Counting[]): WeekOfSeries {
  const kinds: Record<string, KindOfWeek> = {};
  for (const [kind, shape] of Object.entries(KINDS)) {
    if (shape.counted.length === 0) continue;
    const own = records.filter((record) => record.kind === kind);
    kinds[kind] = { entries: own.length, nights: nightsOf(own), counts: countsOf(shape, own) };
  }
  const practised = nightsOf(records.filter((record) => KINDS[record.kind].practised));
  return { ...week, practised, kinds };
}

function nightsOf(records: readonly Counting[]): number {
  return new Set(records.map((record) => record.day)).size;
}

/** Every combination of the kind's choices that happened, as an odometer would run through them. */
function countsOf(shape: Shape, records: readonly Counting[]): Count[] {
  let groups = [{ answers: {} as Record<string, Answer>, records }];
  for (const { field, choices } of shape.counted) {
    groups = groups.flatMap((group) =>
      [...choices, null].map((choice) => ({
        answers: { ...group.answers, [field]: choice },
        records: group.records.filter(({ body }) => (body[field] ?? null) === choice),
      })),
    );
  }
  return groups
    .filter((group) => group.records.length > 0)
    .map((group) => ({ ...group.answers, count: group.records.length }));
}

// Records into weekly points: the same answer as GET /api/trends/weekly. Held to tests/vectors/weekly.json.
import { type Day, mondayOf } from './day';
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
  const within = records.filter((record) => record.day !== null && record.day >= from && record.day <= to);
  const kindsOf = new Map<Day | null, Set<string>>();
  for (const { day, kind } of within) kindsOf.set(day, (kindsOf.get(day) ?? new Set()).add(kind));

  const counted = within.filter(
    ({ kind, day, body }) =>
      KINDS[kind].takes(body) && !KINDS[kind].outrankedBy.some((louder) => kindsOf.get(day)?.has(louder)),
  );
  const byWeek = new Map<Day, Counting[]>();
  for (const record of counted) {
    const monday = mondayOf(record.day ?? from);
    byWeek.set(monday, [...(byWeek.get(monday) ?? []), record]);
  }
  return {
    from,
    to,
    weeks: weeksTouching(from, to).map((week) => ofWeek(week, byWeek.get(week.monday) ?? [])),
  };
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

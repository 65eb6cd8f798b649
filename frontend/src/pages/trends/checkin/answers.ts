// The check-in's answers as figures of the weeks, each on its own scale; they are never added up.
import { type Band, bandOf } from '../../../charts/band';
import type { Figures } from '../../../charts/course';
import { type Direction, directionOf } from '../../../shared/direction';
import { checkin, type CheckinFields, FELT } from '../../../shared/kinds';
import type { WeekOfSeries } from '../../../shared/series';
import type { Entry } from '../../../store/records';

export type Answer = keyof CheckinFields;
export const ANSWERS: readonly Answer[] = [...FELT, 'worth'];

export interface AnswerLane {
  answer: Answer;
  figures: Figures;
  band: Band | null;
  /** Weeks with this answer. */
  weeks: number;
  direction: Direction;
}

/** A lane for each answer that was given in these weeks. `all` is every check-in there is, for the band of the first weeks. */
export function lanesOfAnswers(
  weeks: readonly WeekOfSeries[],
  offset: number,
  all: readonly Entry<'checkin'>[],
): AnswerLane[] {
  const oldest = all.toSorted((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : 1));
  return ANSWERS.map((answer) => {
    const told = weeks.map((week) => week.kinds['checkin']?.measures?.[answer]?.mean ?? null);
    const values = [...Array.from({ length: offset }, () => null), ...told];
    const points = told.flatMap((value, at) => (value === null ? [] : [{ at, value }]));
    return {
      answer,
      figures: { values, least: answer === 'worth' ? 0 : 1, most: answer === 'worth' ? 10 : 7 },
      band: bandOf(oldest.map(({ body }) => body[answer])),
      weeks: points.length,
      direction: directionOf(points),
    };
  }).filter((lane) => lane.weeks > 0);
}

/** How many of the weeks have a check-in with any answer. */
export function weeksChecked(weeks: readonly WeekOfSeries[]): number {
  return weeks.filter((week) => (week.kinds['checkin']?.entries ?? 0) > 0).length;
}

/** Whether an entry counts, which one without any answer does not. */
export const counts = (entry: Entry<'checkin'>) => checkin.takes(entry.body);

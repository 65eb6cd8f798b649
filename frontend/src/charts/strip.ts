// The strip of all weeks on which a range is chosen: where its two handles stand, and which of them a touch means.
import { addDays, type Day } from '../shared/day';
import type { Label } from './labels';
import { labels } from './labels';
import { columns } from './scale';

export interface Weeks {
  /** Index of the first and of the last week, both included. */
  from: number;
  to: number;
}

export type Part = 'from' | 'to' | 'both';

export interface Strip {
  /** Left edge of week `from` and right edge of week `to`, in units. */
  edges: (weeks: Weeks) => [start: number, end: number];
  /** The week under `x`. */
  at: (x: number) => number;
  /** What a touch at `x` takes hold of: the nearer handle, or between them, away from both, the whole range. */
  grip: (x: number, weeks: Weeks) => Part;
}

/** A thumb's half width: that near to a handle, it is the handle that is meant. */
const NEAR = 26;

/** `count` weeks over `width` units. */
export function strip(count: number, width: number): Strip {
  const scale = columns(count, 0, width);
  const edges = ({ from, to }: Weeks): [number, number] => [
    scale.at(from) - scale.step / 2,
    scale.at(to) + scale.step / 2,
  ];
  return {
    edges,
    at: scale.nearest,
    grip: (x, weeks) => {
      const [start, end] = edges(weeks);
      if (x - start > NEAR && end - x > NEAR) return 'both';
      return Math.abs(x - start) < Math.abs(x - end) || (start === end && x < start) ? 'from' : 'to';
    },
  };
}

/** The range after a handle (or all of it) was led to week `week`; `held` is the week where the finger took hold of it. */
export function led(weeks: Weeks, part: Part, week: number, held: number, count: number): Weeks {
  const inside = (index: number) => Math.max(0, Math.min(count - 1, index));
  if (part === 'from') return { from: Math.min(inside(week), weeks.to), to: weeks.to };
  if (part === 'to') return { from: weeks.from, to: Math.max(inside(week), weeks.from) };
  const by = Math.max(-weeks.from, Math.min(count - 1 - weeks.to, week - held));
  return { from: weeks.from + by, to: weeks.to + by };
}

/** Under about this many weeks the months are named, over it the years. */
const MONTHS = 60;

/** What is written under the strip: where each year begins, or each month of a short one. */
export function stripLabels(
  mondays: readonly Day[],
  width: number,
  name: { month: (day: Day) => string; year: (day: Day) => string },
): Label[] {
  const scale = columns(mondays.length, 0, width);
  const few = mondays.length < MONTHS;
  const part = (day: Day) => day.slice(0, few ? 7 : 4);
  const wanted = mondays.flatMap((monday, index) => {
    const here = addDays(monday, 6);
    const before = mondays[index - 1];
    if (before !== undefined && part(addDays(before, 6)) === part(here)) return [];
    return [{ x: scale.at(index), text: few ? name.month(here) : name.year(here) }];
  });
  return labels(wanted, width);
}

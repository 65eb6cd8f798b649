// A chart of answers as a table: a row for each week and lane in which anything came up, the newest first.
import type { ComponentChildren } from 'preact';
import type { Mark } from '../../charts/marks';
import { Table } from '../../charts/table';
import { number } from '../../words';
import type { Ground } from './ground';
import { shortDate } from './names';
import { type LaneSum, sumsOf } from './sums';

export interface AnswersProps<L extends string, O extends string> {
  name: string;
  /** The card in Learn on it. */
  about: string;
  sentence: string;
  /** Whether its weeks rise or fall, in words; null while there are too few to say. */
  direction?: string | null;
  lanes: readonly LaneSum<L, O>[];
  outcomes: readonly (readonly [O, Mark])[];
  say: {
    lanes: Record<L, string>;
    marks: Record<O, string>;
    count: (good: number, all: number, lane: L) => string;
    readNone: string;
    table: { week: string; lane: string };
  };
  ground: Ground;
  /** Stands below the chart. */
  under?: ComponentChildren;
}

export function AnswersTable<L extends string, O extends string>({
  sentence,
  lanes,
  outcomes,
  say,
  ground,
}: AnswersProps<L, O>) {
  const { today } = ground;
  const rows = ground.stretch.mondays
    .flatMap((monday, week) =>
      lanes.flatMap(({ lane, chances }) => {
        const here = chances.filter((chance) => chance.week === week);
        const sums = sumsOf(here, outcomes);
        if (here.length === 0) return [];
        return [
          [shortDate(monday, today), say.lanes[lane], ...outcomes.map(([answer]) => number(sums[answer]))],
        ];
      }),
    )
    .reverse();
  return (
    <Table
      caption={sentence}
      head={[say.table.week, say.table.lane, ...outcomes.map(([answer]) => say.marks[answer])]}
      rows={rows}
      worded={1}
    />
  );
}

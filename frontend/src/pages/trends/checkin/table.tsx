// The check-in as a table: a row for each week that has one, the newest first, the practice beside it last.
import { useContext } from 'preact/hooks';
import { OnPaper } from '../../../charts/onpaper';
import { Table } from '../../../charts/table';
import { number } from '../../../words';
import { trends } from '../../../words/trends';
import type { Ground } from '../ground';
import { shortDate } from '../names';
import type { AnswerLane } from './answers';
import type { Beside, figuresOf } from './practices';

interface Props {
  ground: Ground;
  lanes: readonly AnswerLane[];
  practice: ReturnType<typeof figuresOf>;
  beside: Beside;
  sentence: string;
}

export function CheckinTable({ ground, lanes, practice, beside, sentence }: Props) {
  const say = trends.checkin;
  const paper = useContext(OnPaper) !== null;
  const cell = (value: number | null | undefined) => (typeof value === 'number' ? number(value) : '–');
  return (
    <>
      <Table
        caption={sentence}
        head={[
          trends.noticings.table.week,
          ...lanes.map(({ answer }) => say.lanes[answer]),
          say.beside[beside],
        ]}
        rows={ground.stretch.mondays
          .flatMap((monday, index) => {
            const told = lanes.map(({ figures }) => figures.values[index]);
            if (told.every((value) => typeof value !== 'number')) return [];
            return [[shortDate(monday, ground.today), ...told.map(cell), practice.said[index] ?? '–']];
          })
          .reverse()}
      />
      {!paper && <p class="quiet">{trends.direction.rule}</p>}
    </>
  );
}

// The compass as a table.
import { Table } from '../../charts/table';
import { Sheet } from '../../components/sheet';
import { number } from '../../words';
import { say as words } from '../../words/values';
import type { Rating, Value } from './held';

interface Props {
  held: readonly Value[];
  latest: ReadonlyMap<string, Rating>;
  /** What it rests on. */
  sentence: string;
  onClose: () => void;
}

export function CompassTable({ held, latest, sentence, onClose }: Props) {
  const say = words.compass;
  return (
    <Sheet title={say.table.name} onClose={onClose}>
      <Table
        own
        caption={sentence}
        head={[say.table.value, say.wouldLike, say.actually]}
        rows={held.map(({ id, body }) => {
          const rating = body.painful ? undefined : latest.get(id)?.body;
          const { none } = say.table;
          return rating
            ? [body.name, number(rating.would_like), number(rating.actually)]
            : [body.name, none, none];
        })}
      />
    </Sheet>
  );
}

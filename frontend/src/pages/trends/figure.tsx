// The frame of every chart: its sentence, the drawing, what the chosen week says, and the way to the table.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../../components/icon';
import { Sheet } from '../../components/sheet';
import { words } from '../../words';
import { Say } from './say';

interface Props {
  /** Says what the figure shows and how many nights or chances it rests on; a pair of stars marks what is bold. */
  sentence: string;
  /** Names the table. */
  name: string;
  children: ComponentChildren;
  /** Stands before "As a table": the chosen week, or the legend. */
  foot: ComponentChildren;
  table: () => ComponentChildren;
}

export function Figure({ sentence, name, children, foot, table }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <figure class="trend">
      <figcaption class="say">
        <Say text={sentence} />
      </figcaption>
      {children}
      <div class="trend-foot">
        {foot}
        <button type="button" class="as-table" onClick={() => setOpen(true)}>
          <Icon name="table" />
          {words.trends.asTable}
        </button>
      </div>
      {open && (
        <Sheet title={name} onClose={() => setOpen(false)}>
          {table()}
        </Sheet>
      )}
    </figure>
  );
}

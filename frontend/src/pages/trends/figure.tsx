// The frame of every chart: its sentence, the drawing, what the chosen week says, and the way to the table.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { AsTable } from '../../components/as-table';
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
  /** Stands below everything: what the drawing's marks mean, if the foot does not say it. */
  under?: ComponentChildren;
  /** Taller than the screen: then the foot stays in sight. */
  tall: boolean;
}

export function Figure({ sentence, name, children, foot, table, under, tall }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <figure class="trend">
      <figcaption class="say">
        <Say text={sentence} />
      </figcaption>
      {children}
      <div class={tall ? 'trend-foot staying' : 'trend-foot'}>
        {foot}
        <AsTable name={words.trends.asTable} onClick={() => setOpen(true)} />
      </div>
      {under}
      {open && (
        <Sheet title={name} onClose={() => setOpen(false)}>
          {table()}
        </Sheet>
      )}
    </figure>
  );
}

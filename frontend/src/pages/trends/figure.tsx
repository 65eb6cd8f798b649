// The frame of every chart: its sentence, the drawing, what the chosen week says, and the way to the table.
import type { ComponentChildren } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { OnPaper } from '../../charts/onpaper';
import { AsTable } from '../../components/as-table';
import { Sheet } from '../../components/sheet';
import { trends } from '../../words/trends';
import { Say } from './say';

interface Props {
  /** Says what the figure shows and how many nights or chances it rests on; a pair of stars marks what is bold. */
  sentence: string;
  /** Whether the weeks rise or fall; null while there are too few to say. */
  direction?: string | null | undefined;
  /** Names the table. */
  name: string;
  /** The card in Learn on what is drawn. */
  about?: string | undefined;
  children: ComponentChildren;
  /** What the marks mean. On the screen it stands before "As a table", or below everything when the foot is taken. */
  legend: ComponentChildren;
  /** The chosen week, in the legend's place. */
  foot?: ComponentChildren;
  table: () => ComponentChildren;
  /** Stands below everything, on the screen only. */
  under?: ComponentChildren;
  /** Taller than the screen: then the foot stays in sight. */
  tall: boolean;
}

export function Figure({
  sentence,
  direction = null,
  name,
  about,
  children,
  legend,
  foot,
  table,
  under,
  tall,
}: Props) {
  const [open, setOpen] = useState(false);
  const paper = useContext(OnPaper);
  if (paper)
    return (
      <figure class="trend">
        <figcaption class="say">
          <Say text={sentence} />
        </figcaption>
        {direction !== null && <p class="quiet direction">{direction}</p>}
        {children}
        {legend}
        {paper.tables && table()}
      </figure>
    );
  return (
    <figure class="trend">
      <figcaption class="say">
        <Say text={sentence} />
      </figcaption>
      {direction !== null && <p class="quiet direction">{direction}</p>}
      {children}
      <div class={tall ? 'trend-foot staying' : 'trend-foot'}>
        {foot ?? legend}
        <AsTable name={trends.asTable} onClick={() => setOpen(true)} />
      </div>
      {foot !== undefined && legend}
      {under}
      {open && (
        <Sheet title={name} about={about} onClose={() => setOpen(false)}>
          {table()}
          {direction !== null && <p class="quiet">{trends.direction.rule}</p>}
        </Sheet>
      )}
    </figure>
  );
}

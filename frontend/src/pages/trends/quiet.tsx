// A chart with nothing to draw: its sentence all the same, and where such a thing is kept.
import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { OnPaper } from '../../charts/onpaper';

interface Props {
  say: string;
  more: string;
  /** The way there, when it is no door of Tonight's. */
  link?: ComponentChildren;
}

export function Quiet({ say, more, link }: Props) {
  if (useContext(OnPaper)) return <p>{say}</p>;
  return (
    <section class="trend">
      <p class="say">{say}</p>
      <p class="quiet">{more}</p>
      {link}
    </section>
  );
}

// A part of a page: a quiet heading, and rows with a hairline between them.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './section.css';

export function Section({ title, children }: { title: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

interface RowProps {
  /** What the row is about. */
  name: ComponentChildren;
  /** A remark below it. */
  text?: ComponentChildren;
  /** The control, or the answer, at its end. */
  end?: ComponentChildren;
}

export function Row({ name, text, end }: RowProps) {
  return (
    <div class="row">
      <div class="row-words">
        <p>{name}</p>
        {text !== undefined && <p class="quiet">{text}</p>}
      </div>
      {end}
    </div>
  );
}

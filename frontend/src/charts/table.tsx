// A chart as a table: what everybody can read who cannot, or would rather not, read dots.
import type { ComponentChildren } from 'preact';
import { heading } from './heading';
import './table.css';

interface Props {
  /** The chart's sentence. */
  caption: string;
  head: readonly string[];
  /** The first cell of a row names it. */
  rows: readonly (readonly ComponentChildren[])[];
  /** The column that holds words and not figures, if one does. */
  worded?: number;
  /** Rows are named in the person's own words. */
  own?: boolean;
}

export function Table({ caption, head, rows, worded, own = false }: Props) {
  return (
    // Wider than the screen it is pushed sideways, by the keyboard too.
    <div class="tabled" role="group" aria-label={caption.replaceAll('*', '')} tabIndex={0}>
      <table class="chart-table">
        <caption>{caption.replaceAll('*', '')}</caption>
        <thead>
          <tr>
            {head.map((name, column) => (
              <th key={name} scope="col" class={column === worded ? 'words' : undefined}>
                {heading(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells], row) => (
            <tr key={row}>
              <th scope="row" {...(own && { class: 'own small', dir: 'auto' })}>
                {name}
              </th>
              {cells.map((cell, index) => (
                <td key={head[index + 1]} class={index + 1 === worded ? 'words' : undefined}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

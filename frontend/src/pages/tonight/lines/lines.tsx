// The ruled page: at least three lines, each with its lamp.
import type { ComponentChildren } from 'preact';
import { words } from '../../../words';
import type { Writing } from './writing';
import { Row, type RowNotes } from './row';
import './lines.css';

interface LinesProps {
  page: Writing;
  /** Stands in the first line's place while the answer of the night is "nothing". */
  answer: ComponentChildren;
  notes: (id: string) => RowNotes;
}

export function Lines({ page, answer, notes }: LinesProps) {
  const lines = page.lines.value;
  return (
    <ol class="lines">
      {lines.map((line, place) =>
        place === 0 && answer !== null ? (
          <li key="answer" class="line answer">
            {answer}
          </li>
        ) : (
          <Row
            key={line.key}
            page={page}
            line={line}
            place={place}
            invitation={place === 1 && answer !== null ? words.tonight.nothing.invitation : null}
            after={lines[place + 1]?.key ?? null}
            notes={line.id === null ? {} : notes(line.id)}
          />
        ),
      )}
    </ol>
  );
}

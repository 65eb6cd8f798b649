// One line of the page: its lamp, its words, and under them what kind of moment it was.
import { Growing } from '../../../components/field/growing';
import { Lamp } from '../../../components/lights/lamp';
import { hideToast } from '../../../components/toast';
import { words } from '../../../words';
import { focusLine, lineId } from './focus';
import { lightOf, tooMany, type Line } from './line';
import { nextOn } from './next-key';
import { Signals } from './signals';
import type { Writing } from './writing';

export interface RowNotes {
  /** Why the server did not take it, in its own words. */
  problem?: string;
  /** The label of whom it is about, when that is not the partner; and the way to say it. */
  whom?: string;
  onWhom?: () => void;
  /** Opens the other wordings, when there are any. */
  onWordings?: () => void;
}

interface RowProps {
  page: Writing;
  line: Line;
  /** 0 is the first line. */
  place: number;
  /** Stands in the line while it is empty, instead of the usual words. */
  invitation: string | null;
  /** The key of the line below; null on the last. */
  after: number | null;
  notes: RowNotes;
}

export function Row({ page, line, place, invitation, after, notes }: RowProps) {
  const say = words.tonight;
  const field = lineId(line.key);
  const light = lightOf(line);
  const held = page.held.value === line.key;
  const over = tooMany(line);
  const onward = () => {
    if (after === null) document.getElementById(field)?.blur();
    else focusLine(after);
  };

  return (
    <li
      class={held ? 'line held' : 'line'}
      onFocusIn={() => page.hold(line.key)}
      onFocusOut={(event) => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)))
          page.leave(line.key);
      }}
    >
      <Lamp light={light} name={say.line[light](place)} id={`${field}-lamp`} />
      <div class="line-words">
        <label class="line-ground" for={field}>
          <span class="unseen">{say.line.name(place)}</span>
        </label>
        <Growing
          id={field}
          value={line.text}
          placeholder={invitation ?? invited(line, place)}
          enterkeyhint={after === null ? 'done' : 'next'}
          aria-describedby={`${field}-lamp`}
          onText={(text) => {
            if (line.was !== null) hideToast(); // it is written again, so there is nothing left to undo
            page.type(line.key, text);
          }}
          {...nextOn(onward)}
        />
        {held ? (
          <Signals
            chosen={line.signal}
            onChoose={(kind) => page.choose(line.key, kind)}
            whom={notes.whom ?? null}
            onWhom={notes.onWhom ?? null}
            onRemove={line.kept === null ? null : () => page.type(line.key, '')}
          />
        ) : (
          <Under signal={line.signal} whom={notes.whom} />
        )}
        {over > 0 && (
          <p class="line-note" role="status">
            {say.line.tooMany(over)}
          </p>
        )}
        {notes.problem !== undefined && <p class="line-note">{say.line.notTaken(notes.problem)}</p>}
        {notes.onWordings && (
          <button
            type="button"
            class="link line-note"
            onMouseDown={(event) => event.preventDefault()} // the line would open under the finger, and this move away
            onClick={notes.onWordings}
          >
            {say.wordings.mark}
          </button>
        )}
      </div>
    </li>
  );
}

/** What stands in an empty line: an invitation, or a question once the kind of moment is chosen. */
function invited(line: Line, place: number): string {
  const { invitations } = words.tonight.line;
  if (line.signal !== null) return words.tonight.signals.invitations[line.signal];
  return invitations[Math.min(place, invitations.length - 1)] ?? '';
}

/** What stands quietly under the words: the kind of moment, and whom it is about. */
function Under({ signal, whom }: { signal: Line['signal']; whom: string | undefined }) {
  const kind = signal === null ? [] : [words.tonight.signals.names[signal]];
  const said = whom === undefined ? kind : [...kind, whom];
  if (said.length === 0) return null;
  return (
    <span class="line-kind" dir="auto">
      {said.join(' · ')}
    </span>
  );
}

// The opened night below the sky: its lines, quietly what else was kept, and the ways to the nights beside it.
import { useEffect, useRef, useState } from 'preact/hooks';
import { Arrows } from '../../components/arrows';
import { AsTable } from '../../components/as-table';
import { Lamp } from '../../components/lights/lamp';
import { nightAddress } from '../../router';
import { addDays, type Day } from '../../shared/day';
import { useKind } from '../../state/kind';
import type { Entry } from '../../store/records';
import { formatDay } from '../../words';
import { back } from '../../words/back';
import { Also } from './also';
import { isDark, nightOf } from './night';
import { Written, writtenOn } from './written';
import './peek.css';

interface Props {
  night: Day;
  today: Day;
  entries: readonly Entry[];
  onOpen: (night: Day) => void;
  /** Shows the night's month as a table. */
  onTable: () => void;
}

export function Peek({ night, today, entries, onOpen, onTable }: Props) {
  const say = back.night;
  const [folded, setFolded] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (body.current) body.current.scrollTop = 0;
  }, [night]);
  const held = nightOf(entries);
  const { lines, looked } = held;
  const written = writtenOn(entries);
  const labels = new Map(useKind('subject')?.map(({ id, body }) => [id, body.label]));
  const sameYear = night.slice(0, 4) === today.slice(0, 4);

  return (
    <section class="peek" aria-label={formatDay(night, 'full')}>
      <button
        type="button"
        class="peek-grip"
        aria-expanded={!folded}
        aria-label={folded ? say.unfold : say.fold}
        onClick={() => setFolded(!folded)}
      />
      <header>
        <h2>
          {formatDay(night, 'weekday')} <span>{formatDay(night, sameYear ? 'date' : 'dated')}</span>
        </h2>
        <div class="tools">
          <Arrows
            before={say.before}
            after={say.after}
            last={night >= today}
            onStep={(by) => onOpen(addDays(night, by))}
          />
        </div>
      </header>
      <div class="peek-body" ref={body} hidden={folded}>
        {looked && <p class="say">{say.looked}</p>}
        {written.length === 0 && isDark(held) && <p class="say">{say.dark}</p>}
        {lines.length > 0 && (
          <ol class="lines" aria-label={say.lines}>
            {lines.map(({ id, body: { text, signal, subject } }, place) => (
              <li key={id}>
                <Lamp light="flame" name={say.line(place + 1)} />
                <p class="own small" dir="auto">
                  {text}
                  <Kind kind={signal && say.kinds[signal]} whom={labels.get(subject ?? '')} />
                </p>
              </li>
            ))}
          </ol>
        )}
        <Also night={held} />
        <Written entries={written} />
        <footer>
          <a class="link" href={nightAddress(night === today ? null : night)}>
            {say.write}
          </a>
          <AsTable name={back.table.open(formatDay(night, 'monthLong'))} onClick={onTable} />
        </footer>
      </div>
    </section>
  );
}

/** The kind of moment and whom it was about, as far as either was said. */
function Kind({ kind, whom }: { kind: string | null; whom: string | undefined }) {
  const said = [kind, whom].filter(Boolean);
  return said.length === 0 ? null : <span class="kind">{said.join(' · ')}</span>;
}

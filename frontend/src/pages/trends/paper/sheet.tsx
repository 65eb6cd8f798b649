// The paper itself, black on white: what it is, the chosen charts with their tables, own words if asked for, and how to read it.
import { useMemo } from 'preact/hooks';
import { type Frame, useFrame } from '../../../charts/frame';
import { OnPaper } from '../../../charts/onpaper';
import { type Day, mondayOf } from '../../../shared/day';
import { useEntries } from '../../../state/entries';
import { formatDay } from '../../../words';
import { trends } from '../../../words/trends';
import { groundOf } from '../ground';
import type { Stretch } from '../range';
import { PARTS } from '../series';
import { OwnWords } from './own-words';
import type { Choices } from './paper';
import { namesIn } from './redact';

/** Width of a drawing on paper, in chart units; the stylesheet fits it to the screen and to the sheet. */
const ROOM = 420;

interface Props {
  far: Stretch;
  today: Day;
  choices: Choices;
  onChange: (part: Partial<Choices>) => void;
}

export function Sheet({ far, today, choices, onChange }: Props) {
  const say = trends.paper;
  const [ref, { room, scale, rtl }] = useFrame<HTMLElement>();
  const entries = useEntries(mondayOf(far.since), far.until);
  const ground = useMemo(() => {
    const frame: Frame = { room: ROOM, scale: 1, rtl };
    const ground = entries && groundOf(far, today, entries, frame);
    return ground && { ...ground, marked: ground.spread }; // a sheet cannot be pushed sideways
  }, [far.since, far.until, today, entries, rtl]);
  const dated = (day: Day) => formatDay(day, 'dated');
  const names = namesIn(choices.names);
  const shown = PARTS.filter(({ part }) => choices.parts.has(part));
  return (
    <article
      class="paper"
      data-theme="paper"
      ref={ref}
      aria-busy={ground === null}
      aria-label={say.preview}
      style={{ '--fit': (room * scale - 32) / ROOM }}
    >
      <header>
        <h2>{say.head}</h2>
        <p>{say.weeks(dated(far.since), dated(far.until), far.nights)}</p>
      </header>
      {ground && (
        <OnPaper.Provider value={{ tables: choices.tables, names }}>
          {shown.map(({ part, Chart }) => (
            <section key={part}>
              <h3>{trends.parts[part]}</h3>
              <Chart ground={ground} />
            </section>
          ))}
          {choices.own && <OwnWords entries={entries ?? []} {...{ names, choices, onChange }} />}
        </OnPaper.Provider>
      )}
      <footer>
        <p>{say.foot}</p>
        <p>{trends.direction.rule}</p>
      </footer>
    </article>
  );
}

// Lanes that stand on the same week columns: read week by week with one slider, for touch and keyboard, and said in words below.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { MonthAxis } from '../../charts/axis';
import { stopFor } from '../../charts/keys';
import { Reader } from '../../charts/reader';
import type { Day } from '../../shared/day';
import { trends } from '../../words/trends';
import type { Ground } from './ground';
import { names, weekName } from './names';
import { OwnIn, unmarked } from './own-in';

interface Props {
  ground: Ground;
  name: string;
  /** What the lanes say of one week, by its column. */
  read: (column: number) => string[];
  /** The column at a point of the lane `area`, in chart units. */
  hit: (x: number, y: number, area: number) => number;
  /** A list item for each lane, in which the chosen column is marked. */
  children: (chosen: number | null) => ComponentChildren;
}

export function Lanes({ ground, name, read, hit, children }: Props) {
  const { today, spread, frame, gutter } = ground;
  const { mondays } = ground.stretch;
  const [touched, setTouched] = useState<Day | null>(null);
  const place = touched === null ? -1 : mondays.indexOf(touched);
  const chosen = place < 0 ? null : place;
  const week = weekName(mondays[chosen ?? 0] ?? today, today);
  const said = chosen === null ? [] : read(chosen);
  return (
    <>
      <Reader
        class={spread.stacked ? 'lanes years' : 'lanes'}
        label={name}
        text={chosen === null ? trends.untouched : unmarked(`${week}. ${said.join('. ')}.`)}
        count={mondays.length}
        value={chosen}
        onChoose={(index) => setTouched(mondays[index] ?? null)}
        hit={hit}
        frame={frame}
        width={spread.width + gutter}
        gutter={gutter}
        step={spread.step}
        at={(index) => spread.at(index).x + gutter}
        stop={(key) =>
          stopFor(key, chosen ?? mondays.length - 1, { count: mondays.length, rtl: frame.rtl, page: 4 })
        }
      >
        <ul>{children(chosen)}</ul>
        <MonthAxis {...{ mondays, spread, frame, gutter }} month={names.month} />
      </Reader>
      {chosen !== null && (
        <p class="reading">
          <b>{week}</b>
          {said.map((part) => (
            <span key={part}>
              <OwnIn text={part} />
            </span>
          ))}
        </p>
      )}
    </>
  );
}

// Trends: what the weeks hold, for as far back as one likes; every chart a sentence, gaps as gaps, and a table behind it.
import { signal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import { useFrame } from '../../charts/frame';
import type { Look } from '../../charts/lights';
import { Page } from '../../components/page';
import { Pick } from '../../components/pick';
import type { Day } from '../../shared/day';
import { useEntries } from '../../state/entries';
import { firstNight } from '../../state/first';
import { today as tonight } from '../../state/tonight';
import { words } from '../../words';
import { Empty } from './empty';
import { type Ground, groundOf } from './ground';
import { looksOf } from './looks';
import { Month } from './month';
import { Noticings } from './noticings';
import { type Range, RANGES, stretch } from './range';
import { Respect } from './respect';
import { Responsiveness } from './responsiveness';
import './trends.css';

/** Stays as chosen while the page is open, also when one looks at another page in between. */
const chosen = signal<Range>('12');

export function Trends() {
  const first = firstNight.value;
  const range = (
    <Pick
      label={words.trends.range.label}
      value={chosen.value}
      options={RANGES.map((each) => [each, words.trends.range.names[each]])}
      onPick={(each) => (chosen.value = each)}
    />
  );
  return (
    <Page title={words.trends.title} tools={first === null ? undefined : range} class="trends">
      {first === null ? (
        <Empty today={tonight.value} />
      ) : (
        first !== undefined && <Charts first={first} range={chosen.value} />
      )}
    </Page>
  );
}

function Charts({ first, range }: { first: Day; range: Range }) {
  const today = tonight.value;
  const [ref, frame] = useFrame<HTMLDivElement>();
  const far = useMemo(() => stretch(range, today, first), [range, today, first]);
  const entries = useEntries(far.since, today);
  const ground = useMemo(() => entries && groundOf(far, today, entries, frame), [far, today, entries, frame]);
  // Another range takes a moment to read; until then the one before stays, so that nothing jumps.
  const kept = useRef<{ ground: Ground; looks: Map<Day, Look> } | null>(null);
  kept.current = useMemo(
    () => (ground && entries ? { ground, looks: looksOf(entries) } : kept.current),
    [ground],
  );
  const shown = kept.current;
  return (
    <div ref={ref} aria-busy={ground === null}>
      {shown && (
        <>
          <Noticings {...shown} />
          <Month today={today} />
          <Responsiveness ground={shown.ground} />
          <Respect ground={shown.ground} />
        </>
      )}
    </div>
  );
}

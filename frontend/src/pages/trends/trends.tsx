// Trends: what the weeks hold, for as far back as one likes; every chart a sentence, gaps as gaps, and a table behind it.
import { useMemo, useRef } from 'preact/hooks';
import { useFrame } from '../../charts/frame';
import { About } from '../../components/about';
import { Page } from '../../components/page';
import { type Day, mondayOf } from '../../shared/day';
import { useEntries } from '../../state/entries';
import { firstNight } from '../../state/first';
import { today as tonight } from '../../state/tonight';
import { trends } from '../../words/trends';
import { chosen } from './chosen';
import { Empty } from './empty';
import { type Ground, groundOf } from './ground';
import { type Range, stretch } from './range';
import { RangePick, RangeStrips } from './range-pick';
import { SERIES } from './series';
import './trends.css';

export function Trends() {
  const first = firstNight.value;
  const today = tonight.value;
  const written = typeof first === 'string';
  return (
    <Page
      title={trends.title}
      tools={
        <>
          {written && <RangePick {...{ first, today }} />}
          <About />
        </>
      }
      class="trends"
    >
      {first === null && <Empty today={today} />}
      {written && (
        <>
          <RangeStrips {...{ first, today }} />
          <Charts first={first} range={chosen.value} />
          <a class="link" href="/trends/paper">
            {trends.paper.link}
          </a>
        </>
      )}
    </Page>
  );
}

function Charts({ first, range }: { first: Day; range: Range }) {
  const today = tonight.value;
  const [ref, frame] = useFrame<HTMLDivElement>();
  const far = useMemo(() => stretch(range, today, first), [range, today, first]);
  const entries = useEntries(mondayOf(far.since), far.until); // a week's check-in stands on its Monday
  const ground = useMemo(() => entries && groundOf(far, today, entries, frame), [far, today, entries, frame]);
  // Another range takes a moment to read; until then the one before stays, so that nothing jumps.
  const kept = useRef<Ground | null>(null);
  kept.current = ground ?? kept.current;
  const shown = kept.current;
  return (
    <div ref={ref} aria-busy={ground === null}>
      {shown && SERIES.map(({ part, Chart }) => <Chart key={part} ground={shown} />)}
    </div>
  );
}

// The sky of a year above, the opened night below.
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Icon } from '../../components/icon';
import { Pick } from '../../components/pick';
import { Title } from '../../components/page';
import { go } from '../../router';
import type { Day } from '../../shared/day';
import { useEntries } from '../../state/entries';
import { firstNight } from '../../state/first';
import { today as tonight } from '../../state/tonight';
import { dateName } from '../../words';
import { back } from '../../words/back';
import { MonthSheet } from './month';
import { waysByNight } from './night';
import { Peek } from './peek';
import { Pills } from './pills';
import { SkyReader } from './skyreader';
import { lastNight, LAST, monthsOf, yearsFrom, yearWith } from './years';

/** Rests this long before the address tells which night is open: browsers allow few changes a second. */
const REST = 400;

export function Heavens({ asked }: { asked: Day | null }) {
  const today = tonight.value;
  const say = back;
  const first = firstNight.value;
  const [year, setYear] = useState(() => (asked === null ? LAST : yearWith(asked, LAST, today)));
  const [chosen, setChosen] = useState<Day | null>(asked);
  const [table, setTable] = useState(false);

  const months = useMemo(() => monthsOf(year, today), [year, today]);
  const from = `${months[0]}-01`;
  const last = lastNight(months, today);
  const entries = useEntries(from, last);
  const ways = useMemo(() => waysByNight(entries ?? []), [entries]);
  const newest = [...ways.keys()].at(-1) ?? null;
  const night = chosen ?? newest ?? last;

  const open = (day: Day) => {
    setYear(yearWith(day, year, today));
    setChosen(day);
  };
  useEffect(() => {
    if (asked !== null && asked !== chosen) open(asked);
  }, [asked]);
  useEffect(() => {
    if (chosen === null || chosen === asked) return undefined;
    const later = setTimeout(() => {
      go(`/back?night=${chosen}`, { replace: true });
    }, REST);
    return () => {
      clearTimeout(later);
    };
  }, [chosen]);

  const page = useRef<HTMLElement>(null);
  const read = entries !== null;
  useLayoutEffect(() => {
    const sky = page.current?.querySelector<HTMLElement>('.heavens');
    if (!read || !sky) return undefined;
    // How high the sky is depends on the words over it, and on how large they are; once that is known, its place is.
    const watching = new ResizeObserver(() => {
      page.current?.style.setProperty('--above', `${sky.offsetTop + sky.offsetHeight}px`);
      bringIntoSight(page.current);
    });
    watching.observe(sky);
    return () => watching.disconnect();
  }, [night, year, read]);

  const all = [...ways.values()].reduce((sum, n) => sum + n, 0);
  const years = yearsFrom(first ?? null, today);
  const counted = () => {
    if (!entries || !first) return '';
    if (ways.size === 0) return say.count.none;
    if (year !== LAST) return say.count.named(year, ways.size, all);
    if (first <= from) return say.count.year(ways.size, all);
    return say.count.since(dateName(first, today), ways.size, all);
  };
  return (
    <main class="page back" ref={page}>
      <div class="heavens" data-theme="night">
        <header class="bar">
          <Title text={say.title} />
          <div class="tools">
            <Pick
              label={say.years.label}
              value={year}
              options={years.map((each) => [each, each === LAST ? say.years.last : each])}
              onPick={(each) => {
                setYear(each);
                setChosen(null);
              }}
            />
            <a class="tool" href="/back?show=find" aria-label={say.search.open}>
              <Icon name="search" />
            </a>
          </div>
        </header>
        <p class="quiet count">{counted()}</p>
        <Pills today={today} any={ways.size > 0} onOpen={open} />
        <SkyReader {...{ months, ways, last, from, night }} onChoose={setChosen} />
        {first === null && (
          <div class="first-sky">
            <p class="say">{say.empty.say}</p>
            <p class="quiet">{say.empty.more}</p>
          </div>
        )}
      </div>
      {entries && (
        <Peek
          night={night}
          today={today}
          entries={entries.filter(({ day }) => day === night)}
          onOpen={open}
          onTable={() => setTable(true)}
        />
      )}
      {table && (
        <MonthSheet month={night.slice(0, 7)} today={today} onOpen={open} onClose={() => setTable(false)} />
      )}
    </main>
  );
}

/** On a short screen the night's sheet may cover its doorway in the sky, or one has scrolled past it. */
function bringIntoSight(page: HTMLElement | null): void {
  const door = page?.querySelector('.doorway')?.getBoundingClientRect();
  const sheet = page?.querySelector('.peek')?.getBoundingClientRect();
  if (!door || !sheet) return;
  if (door.bottom > sheet.top) scrollBy({ top: door.bottom - sheet.top + 8 });
  else if (door.top < 0) scrollBy({ top: door.top - 8 });
}

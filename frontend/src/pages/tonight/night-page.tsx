// The page of one night: the date, seven nights, the lines, where they are kept, and the doors.
import { useEffect, useMemo } from 'preact/hooks';
import type { Day } from '../../shared/day';
import { useEntries } from '../../state/entries';
import type { Entry } from '../../store/records';
import { useSteppedBack } from '../../state/stepping-back';
import { storage } from '../../state/storage';
import { Answer } from './answer';
import { Below } from './below';
import { ComingUp } from './coming/coming-up';
import { Doors } from './doors/doors';
import { Head } from './head';
import { watchKeyboard } from './keyboard';
import { focusLine } from './lines/focus';
import { isDirty, isEmpty } from './lines/line';
import { Lines } from './lines/lines';
import { useWriting } from './lines/use-writing';
import { linkFor, type Link } from './link';
import { nightIn, stripOf } from './night';
import { setNothingSeen } from './nothing';
import { refusal, Refused } from './refused';
import { Unheard } from './unheard';
import { useArrivals } from './use-arrivals';
import { useSheets } from './use-sheets';
import { useYesterday } from './use-yesterday';
import { Week } from './week';
import { Weekly } from './weekly';
import './tonight.css';

/** In the place of entries that could not be read: the page can be written on all the same. */
const UNREAD: readonly Entry[] = [];

interface NightPageProps {
  day: Day;
  today: Day;
  /** The home screen's "one line": the caret goes into the next free line at once. */
  next: boolean;
}

export function NightPage({ day, today, next }: NightPageProps) {
  const past = day !== today;
  const days = useMemo(() => stripOf(day, today), [day, today]);
  const entries = useEntries(days[0] ?? day, days.at(-1) ?? day, UNREAD);
  const unread = entries === UNREAD;
  const night = useMemo(() => nightIn(entries ?? [], day), [entries, day]);
  const page = useWriting(day, entries && night.noticings, unread);
  const onYesterday = useYesterday(page, day, today);
  const sheets = useSheets(page, night.noticings);
  const steppedBack = useSteppedBack(null);
  useArrivals(page, entries !== null && !past, next);
  useEffect(watchKeyboard, []);

  const lines = page.lines.value;
  const written = lines.filter((line) => !isEmpty(line)).length;
  const nothing = night.nothingSeen && written === 0;
  const refused = refusal(lines, unread && storage.value === 'ok' ? 'refused' : storage.value);
  const held = nothing || lines.some((line) => line.kept !== null);
  const kept = refused ? null : held && !lines.some(isDirty);
  const follow = (link: Link) => {
    if (link === 'happened') sheets.openHappened();
    else if (link === 'more') focusLine(page.next());
    else void setNothingSeen(day, link === 'nothing');
  };

  return (
    <main class={entries === null ? 'page tonight opening' : 'page tonight'}>
      <Head day={day} today={today} onYesterday={onYesterday} />
      <Week days={days} day={day} today={today} entries={unread ? null : entries} />
      {!past && <Unheard />}
      <Lines page={page} answer={nothing ? <Answer past={past} /> : null} notes={sheets.notes} />
      {refused && <Refused page={page} what={refused} storage={storage.value} unread={unread} />}
      <Below link={linkFor(written, nothing, steppedBack)} past={past} kept={kept} onLink={follow} />
      <ComingUp entries={entries} day={day} past={past} steppedBack={steppedBack} />
      <Doors day={day} past={past} night={entries && night} unread={unread} />
      <Weekly day={day} today={today} entries={entries} />
      {sheets.open}
    </main>
  );
}

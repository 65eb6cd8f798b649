// Short ways into the past: a year ago, three lines for a hard day, the week read slowly. Each stands there only if it leads somewhere.
import { addDays, type Day, weekdayOf } from '../../shared/day';
import { useEntries } from '../../state/entries';
import { useSteppedBack } from '../../state/stepping-back';
import { back } from '../../words/back';
import { waysByNight } from './night';
import { lastYear, yearAgo } from './years';

const SUNDAY = 7;

interface Props {
  today: Day;
  /** Whether anything was written in the months shown. */
  any: boolean;
  onOpen: (night: Day) => void;
}

export function Pills({ today, any, onOpen }: Props) {
  const aim = lastYear(today);
  const then = useEntries(addDays(aim, -3), addDays(aim, 3));
  const ago = yearAgo(today, [...waysByNight(then ?? []).keys()]);
  const steppedBack = useSteppedBack();
  const say = back.pills;
  const lines = any || ago !== null;
  if (!lines && !steppedBack) return null;
  const sunday = weekdayOf(today) === SUNDAY;
  const week = lines && (
    <a key="week" class="pill" href="/back?show=week">
      {sunday ? say.week : say.nights}
    </a>
  );
  return (
    <nav class="pills" aria-label={back.title}>
      {sunday && week}
      {ago !== null && (
        <button type="button" class="pill" onClick={() => onOpen(ago)}>
          {say.yearAgo}
        </button>
      )}
      <a class="pill" href="/back?show=three">
        {steppedBack ? say.hardDay : say.three}
      </a>
      {!sunday && week}
    </nav>
  );
}

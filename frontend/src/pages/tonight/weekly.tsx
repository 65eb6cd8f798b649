// On the week's last evening, unless the person rests, two quiet ways: its lines read slowly, and its check-in until it has one (practices §1 and §7).
import { type Day, mondayOf, weekdayOf } from '../../shared/day';
import { KINDS } from '../../shared/kinds';
import { preference } from '../../state/preference';
import { useResting } from '../../state/resting';
import type { Entry } from '../../store/records';
import { words } from '../../words';

const SUNDAY = 7;

interface WeeklyProps {
  day: Day;
  today: Day;
  /** Of the seven nights that end with `today`; null until they were read. */
  entries: readonly Entry[] | null;
}

export function Weekly({ day, today, entries }: WeeklyProps) {
  const rests = useResting(today);
  if (!entries || rests !== false || day !== today || weekdayOf(today) !== SUNDAY) return null;
  const monday = mondayOf(today);
  const answered = entries.some(
    (entry) => entry.kind === 'checkin' && entry.day === monday && KINDS.checkin.takes(entry.body),
  );
  const written = entries.some((entry) => entry.kind === 'noticing');
  return (
    <p class="weekly">
      {written && preference.value.look_back && (
        <a class="link" href="/back?show=week">
          {words.tonight.weekRead}
        </a>
      )}
      {!answered && (
        <a class="link" href="/checkin">
          {words.tonight.weekly}
        </a>
      )}
    </p>
  );
}

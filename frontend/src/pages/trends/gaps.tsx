// The nights of a week without a line or an answer, each a tap away: writing one makes the week whole, whenever that is.
import type { Look } from '../../charts/lights';
import { nightAddress } from '../../router';
import { addDays, type Day, daysFrom } from '../../shared/day';
import { formatDay } from '../../words';
import { trends } from '../../words/trends';

interface Props {
  monday: Day;
  /** The first night that counts; and tonight, which is not missed yet. */
  since: Day;
  today: Day;
  looks: ReadonlyMap<Day, Look>;
}

export function Gaps({ monday, since, today, looks }: Props) {
  const sunday = addDays(monday, 6);
  const yesterday = addDays(today, -1);
  const last = sunday < today ? sunday : yesterday;
  const dark = daysFrom(monday < since ? since : monday, last).filter((day) => !looks.has(day));
  if (dark.length === 0) return null;
  return (
    <div class="gaps">
      <p class="quiet">{trends.gaps(dark.length === 1)}</p>
      <ul>
        {dark.map((day) => (
          <li key={day}>
            <a class="gap" href={nightAddress(day)}>
              {formatDay(day, 'short')} <span class="unseen">{formatDay(day, 'date')}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

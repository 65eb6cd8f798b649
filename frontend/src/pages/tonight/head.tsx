// The date on top, and on it the way to another night: back to tonight, or "this was yesterday".
import { Title } from '../../components/page';
import type { Day } from '../../shared/day';
import { formatDay, words } from '../../words';

interface HeadProps {
  day: Day;
  today: Day;
  /** Null when it is not offered now. */
  onYesterday: (() => void) | null;
}

export function Head({ day, today, onYesterday }: HeadProps) {
  const sameYear = day.slice(0, 4) === today.slice(0, 4);
  return (
    <header class="date">
      <Title text={formatDay(day, 'full')}>
        <span class="date-weekday">{formatDay(day, 'weekday')}</span>{' '}
        <span class="date-date tnum">{formatDay(day, sameYear ? 'date' : 'dated')}</span>
      </Title>
      {day !== today && (
        <a class="link" href="/">
          {words.tonight.tonight}
        </a>
      )}
      {onYesterday && (
        <button type="button" class="link" onClick={onYesterday}>
          {words.tonight.wasYesterday}
        </button>
      )}
    </header>
  );
}

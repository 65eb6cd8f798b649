// A week, night by night: each leads to its page, so that a night which was missed can still be written.
import type { Look } from '../../charts/lights';
import { Icon } from '../../components/icon';
import { Lights } from '../../components/lights/lights';
import { Sheet } from '../../components/sheet';
import { nightAddress } from '../../router';
import { addDays, type Day, daysFrom } from '../../shared/day';
import { formatDay } from '../../words';
import { trends } from '../../words/trends';
import { weekName } from './names';
import './week.css';

interface Props {
  monday: Day;
  today: Day;
  looks: Map<Day, Look>;
  onClose: () => void;
}

export function WeekSheet({ monday, today, looks, onClose }: Props) {
  const sunday = addDays(monday, 6);
  const nights = daysFrom(monday, sunday < today ? sunday : today);
  return (
    <Sheet title={weekName(monday, today)} onClose={onClose}>
      <ul class="week-nights">
        {nights.map((day) => (
          <li key={day}>
            <a href={nightAddress(day === today ? null : day)}>
              <Lights look={seen(looks.get(day))} />
              <span>
                {formatDay(day, 'full')}
                <small>{said(looks.get(day))}</small>
              </span>
              <Icon name="onward" class="little" />
            </a>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

function seen(look: Look | undefined) {
  if (!look) return 'unopened';
  return look.ways === 0 ? 'looked' : { lit: Math.min(3, look.ways) };
}

function said(look: Look | undefined): string {
  const say = trends.noticings;
  if (!look) return say.unopened;
  return look.ways === 0 ? say.looked : say.night(look.ways);
}

// A year of the same nights as a sky, and the night one touched in words, which can be opened.
import { monthsUntil } from '../../charts/skygrid';
import { Icon } from '../../components/icon';
import { nightAddress } from '../../router';
import type { Day } from '../../shared/day';
import { formatDay } from '../../words';
import { trends } from '../../words/trends';
import { SkyReader } from '../back/skyreader';
import type { Ground } from './ground';
import './yearsky.css';

/** Weeks that make about a year: then the sky is offered. */
export const isAYear = (weeks: number) => weeks > 26 && weeks <= 54;

interface Props {
  ground: Ground;
  night: Day;
}

export function YearSky({ ground, night, onChoose }: Props & { onChoose: (night: Day) => void }) {
  const { looks, stretch } = ground;
  const { mondays, until } = stretch;
  const from = `${(mondays[0] ?? until).slice(0, 7)}-01`;
  const months = monthsUntil(until, monthsBetween(from, until) + 1);
  const ways = new Map([...looks].map(([day, look]) => [day, look.ways]));
  return (
    <div class="sky-plate" data-theme="night">
      <SkyReader {...{ months, ways, from, night, onChoose }} last={until} />
    </div>
  );
}

export function SkyNight({ ground: { today, looks }, night }: Props) {
  const say = trends.noticings;
  const look = looks.get(night);
  return (
    <a class="reading" href={nightAddress(night === today ? null : night)}>
      <b>
        {formatDay(night, 'full')}
        <Icon name="onward" class="little" />
      </b>
      <span>{!look ? say.unopened : look.ways === 0 ? say.looked : say.night(look.ways)}</span>
    </a>
  );
}

function monthsBetween(from: Day, to: Day): number {
  const count = (day: Day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return count(to) - count(from);
}

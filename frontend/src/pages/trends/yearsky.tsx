// A year of the same nights as a sky: the night one touches is read below, and can be opened.
import { useState } from 'preact/hooks';
import { monthsUntil } from '../../charts/skygrid';
import { Icon } from '../../components/icon';
import { nightAddress } from '../../router';
import type { Day } from '../../shared/day';
import { formatDay } from '../../words';
import { trends } from '../../words/trends';
import { SkyReader } from '../back/skyreader';
import type { Ground } from './ground';

/** Weeks that make about a year: then the sky is offered. */
export const isAYear = (weeks: number) => weeks > 26 && weeks <= 54;

export function YearSky({ ground }: { ground: Ground }) {
  const { today, looks, stretch } = ground;
  const { mondays, until } = stretch;
  const [night, setNight] = useState<Day>([...looks.keys()].at(-1) ?? until);
  const from = `${(mondays[0] ?? until).slice(0, 7)}-01`;
  const months = monthsUntil(until, monthsBetween(from, until) + 1);
  const ways = new Map([...looks].map(([day, look]) => [day, look.ways]));
  const say = trends.noticings;
  const look = looks.get(night);
  return (
    <>
      <div class="sky-plate" data-theme="night">
        <SkyReader {...{ months, ways, from, night }} last={until} onChoose={setNight} />
      </div>
      <a class="reading" href={nightAddress(night === today ? null : night)}>
        <b>
          {formatDay(night, 'full')}
          <Icon name="onward" class="little" />
        </b>
        <span>{!look ? say.unopened : look.ways === 0 ? say.looked : say.night(look.ways)}</span>
      </a>
    </>
  );
}

function monthsBetween(from: Day, to: Day): number {
  const count = (day: Day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return count(to) - count(from);
}

// The strip of seven nights, filled from what the device holds.
import { Strip, type StripNight } from '../../components/lights/strip';
import type { Day } from '../../shared/day';
import { nightAddress } from '../../router';
import type { Entry } from '../../store/records';
import { formatDay, words } from '../../words';
import { lookOf, nightIn } from './night';

interface WeekProps {
  days: readonly Day[];
  day: Day;
  today: Day;
  /** Null until they were read, or where they could not be. */
  entries: readonly Entry[] | null;
}

export function Week({ days, day, today, entries }: WeekProps) {
  const nights = days.map((each): StripNight => {
    const night = nightIn(entries ?? [], each);
    const look = lookOf(night, each === day || each === today);
    const full = formatDay(each, 'full');
    const say = words.tonight.strip;
    return {
      day: each,
      look,
      href: nightAddress(each === today ? null : each),
      label: formatDay(each, 'short'),
      letter: formatDay(each, 'narrow'),
      name: !entries ? full : look === 'looked' ? say.looked(full) : say.lit(full, night.noticings.length),
      here: each === day,
    };
  });
  return <Strip name={words.tonight.strip.name} nights={nights} />;
}

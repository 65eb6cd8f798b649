// A share over time: some weeks a row, a bar as full as the share, and the figures it rests on; weeks without any stay a gap.
import { useContext } from 'preact/hooks';
import { OnPaper } from '../../charts/onpaper';
import type { Day } from '../../shared/day';
import { addDays } from '../../shared/day';
import { formatNights } from '../../words';
import { trends } from '../../words/trends';
import type { Share } from './sums';
import './shares.css';

interface Props {
  title: string;
  shares: readonly Share[];
  mondays: readonly Day[];
  today: Day;
}

const WIDTH = 100;

export function Shares({ title, shares, mondays, today }: Props) {
  const say = trends.shares;
  const headed = useContext(OnPaper) !== null; // every part has its name there
  return (
    <div class="shares">
      {!headed && <p class="quiet">{title}</p>}
      <ul aria-label={title}>
        {shares.map(({ from, to, given, all }) => {
          const last = addDays(mondays[to] ?? today, 6);
          return (
            <li key={from}>
              <span>{formatNights(mondays[from] ?? today, last < today ? last : today, today)}</span>
              <svg viewBox={`0 0 ${WIDTH} 8`} preserveAspectRatio="none" aria-hidden="true">
                {all > 0 && (
                  <>
                    <rect class="share-all" width={WIDTH} height="8" />
                    <rect class="share-given" width={(WIDTH * given) / all} height="8" />
                  </>
                )}
              </svg>
              <span class="tnum">{all > 0 ? say.of(given, all) : say.none}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

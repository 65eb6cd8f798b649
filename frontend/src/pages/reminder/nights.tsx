// The nights of the week, seven rings in the order of the reader's own week; a full one is knocked for.
import { useId } from 'preact/hooks';
import { toast } from '../../components/toast';
import { addDays } from '../../shared/day';
import { firstWeekday, formatDay } from '../../words';
import { reminder as words } from '../../words/reminder';
import './nights.css';

const say = words.when;
/** Any Monday, to have the names of the days from. */
const MONDAY = '2026-11-23';

interface Props {
  /** ISO numbers, 1 is Monday. */
  nights: readonly number[];
  onNights: (nights: number[]) => void;
}

export function Nights({ nights, onNights }: Props) {
  const id = useId();
  const week = Array.from({ length: 7 }, (_, n) => ((firstWeekday() - 1 + n) % 7) + 1);
  const turn = (night: number) => {
    const left = nights.includes(night) ? nights.filter((each) => each !== night) : [...nights, night];
    if (left.length === 0) toast({ text: say.lastNight });
    else onNights(left.sort((one, other) => one - other));
  };
  return (
    <div class="row upright nights" role="group" aria-labelledby={id}>
      <p id={id}>{say.nights}</p>
      <div class="nights-row">
        {week.map((night) => {
          const day = addDays(MONDAY, night - 1);
          return (
            <button
              key={night}
              type="button"
              aria-pressed={nights.includes(night)}
              aria-label={formatDay(day, 'weekday')}
              onClick={() => turn(night)}
            >
              <span>{formatDay(day, 'letter')}</span>
            </button>
          );
        })}
      </div>
    </div>
  );
}

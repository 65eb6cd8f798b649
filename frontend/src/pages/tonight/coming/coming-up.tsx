// The place under the lines where something may come up by itself.
import type { Day } from '../../../shared/day';
import type { Entry } from '../../../store/records';
import { CalmQuestion } from './calm-question';
import { Later } from './later';
import { useComing } from './use-coming';

interface ComingUpProps {
  entries: readonly Entry[] | null;
  day: Day;
  past: boolean;
  /** Whether looking for the good steps back now; null until that is known. */
  steppedBack: boolean | null;
}

export function ComingUp({ entries, day, past, steppedBack }: ComingUpProps) {
  const coming = useComing(entries, day, past, steppedBack);
  return (
    <>
      {coming?.what === 'calm' && <CalmQuestion ask={coming.ask} />}
      <Later coming={coming} day={day} />
    </>
  );
}

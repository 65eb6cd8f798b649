// The place under the lines where something may come up by itself.
import { useState } from 'preact/hooks';
import type { Day } from '../../../shared/day';
import type { Entry } from '../../../store/records';
import { CalmQuestion } from './calm-question';
import { LaterQuestion } from './later-question';
import { LaterSheet } from './later-sheet';
import { cameBackTo, useComing } from './use-coming';

interface ComingUpProps {
  entries: readonly Entry[] | null;
  day: Day;
  past: boolean;
  /** Whether looking for the good steps back now; null until that is known. */
  steppedBack: boolean | null;
}

export function ComingUp({ entries, day, past, steppedBack }: ComingUpProps) {
  const coming = useComing(entries, day, past, steppedBack);
  // The sheet stays open while its answer is being written, although nothing is due any more.
  const [opened, setOpened] = useState<Entry<'receiving'> | null>(null);
  return (
    <>
      {coming?.what === 'calm' && <CalmQuestion ask={coming.ask} />}
      {coming?.what === 'later' && (
        <LaterQuestion
          moment={coming.moment}
          today={day}
          onOpen={() => {
            cameBackTo(day);
            setOpened(coming.moment);
          }}
        />
      )}
      {opened && <LaterSheet moment={opened} onClose={() => setOpened(null)} />}
    </>
  );
}

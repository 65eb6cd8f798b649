// Two weeks on, on whichever page it comes up: the question, and its sheet.
import { useState } from 'preact/hooks';
import type { Day } from '../../../shared/day';
import type { Entry } from '../../../store/records';
import { LaterQuestion } from './later-question';
import { LaterSheet } from './later-sheet';
import type { Coming } from './use-coming';

export function Later({ coming, day }: { coming: Coming; day: Day }) {
  // The sheet stays open while its answer is being written, although nothing is due any more.
  const [opened, setOpened] = useState<Entry<'receiving'> | null>(null);
  return (
    <>
      {coming?.what === 'later' && (
        <LaterQuestion moment={coming.moment} today={day} onOpen={() => setOpened(coming.moment)} />
      )}
      {opened?.day && <LaterSheet moment={opened} day={opened.day} onClose={() => setOpened(null)} />}
    </>
  );
}

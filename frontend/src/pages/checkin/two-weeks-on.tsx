// With this week's check-in comes what Tonight would ask of two weeks ago; one an evening, wherever it is met first (practices §4).
import { addDays } from '../../shared/day';
import { useEntries } from '../../state/entries';
import { useSteppedBack } from '../../state/stepping-back';
import { today } from '../../state/tonight';
import { Later } from '../tonight/coming/later';
import { useComing } from '../tonight/coming/use-coming';

export function TwoWeeksOn() {
  const day = today.value;
  const entries = useEntries(addDays(day, -1), day);
  return <Later coming={useComing(entries, day, false, useSteppedBack())} day={day} />;
}

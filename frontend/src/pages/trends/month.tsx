// "Nights practised this month": a remark, never a streak. A missed night can be written any time.
import { useMemo } from 'preact/hooks';
import type { Day } from '../../shared/day';
import { weekly } from '../../shared/series';
import { useEntries } from '../../state/entries';
import { formatDay } from '../../words';
import { trends } from '../../words/trends';
import { waysOf } from './sums';

export function Month({ today }: { today: Day }) {
  const from = `${today.slice(0, 8)}01`;
  const entries = useEntries(from, today);
  const practised = useMemo(
    () => waysOf(weekly(from, today, entries ?? []).weeks).practised,
    [from, today, entries],
  );
  if (!entries) return null;
  return <p class="quiet month">{trends.month(formatDay(today, 'monthLong'), practised)}</p>;
}

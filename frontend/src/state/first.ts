// The oldest night with anything in it: how far back the years go, and where every denominator begins.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Day } from '../shared/day';
import { onNews } from '../store/news';
import { first } from '../store/records';

const oldest = signal<Day | null | undefined>(undefined);

/** undefined until it was read for the first time, or where it cannot be; null while nothing is written. */
export const firstNight: ReadonlySignal<Day | null | undefined> = oldest;

async function read(): Promise<void> {
  // What cannot be read is not known to be empty; state/storage says why.
  oldest.value = await first().catch(() => oldest.value);
}

onNews((news) => {
  if (news.about === 'person' || news.about === 'entries') void read();
});
void read();

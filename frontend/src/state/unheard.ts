// Whether something keeps the evening's knock from this device although it is wanted here; and whether the person has let that be.
import { type ReadonlySignal, signal } from '@preact/signals';
import { remember, remembered } from '../shared/remembered';
import { onNews } from '../store/news';

/** Among the marks that go at signing out. */
const LET_BE = 'porchlight.unheard';

const found = signal<string | null>(null);
const left = signal<string | null>(null);

/** What keeps it away, in a word; null while nothing is known to. */
export const unheard: ReadonlySignal<string | null> = found;

/** What of it the person has let be: nothing is said of that until it is something else. */
export const letBe: ReadonlySignal<string | null> = left;

/** As a look has found it. */
export function setUnheard(what: string | null): void {
  if (what === null) remember(LET_BE, null);
  left.value = remembered(LET_BE);
  found.value = what;
}

export function letItBe(): void {
  remember(LET_BE, found.value);
  left.value = found.value;
}

onNews(({ about }) => {
  if (about === 'person') found.value = null;
});

// Which night it is: turns over at the person's day start, and is looked at again on coming back to the page.
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type Day, nightOf } from '../shared/day';
import { deviceZone } from '../shared/zone';
import { preference } from './preference';

export { deviceZone as zone };

/** How often the clock is looked at while the page is open (milliseconds). */
const OFTEN = 20_000;

const now = signal(new Date());

/** The night now, where the person is. */
export const today: ReadonlySignal<Day> = computed(() =>
  nightOf(now.value, deviceZone(), preference.value.day_start),
);

function look(): void {
  now.value = new Date();
}

setInterval(look, OFTEN);
for (const coming of ['focus', 'pageshow', 'online']) addEventListener(coming, look);
document.addEventListener('visibilitychange', look);

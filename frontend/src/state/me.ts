// Whose notebook this is.
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { onNews } from '../store/news';
import { departed, person, type Person } from '../store/whose';

export type Me = Person;

const current = signal(person());

/** The account on this device, kept for offline; null while there is none. */
export const me: ReadonlySignal<Me | null> = current;

/** Another number whenever somebody has left this device, whoever comes next. */
export const guest: ReadonlySignal<number> = computed(() => departed(current.value));

onNews((news) => {
  if (news.about === 'person') current.value = person();
});

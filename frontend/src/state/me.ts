// Whose notebook this is.
import { type ReadonlySignal, signal } from '@preact/signals';
import { onNews } from '../store/news';
import { person, type Person } from '../store/whose';

export type Me = Person;

const current = signal(person());

/** The account on this device, kept for offline; null while there is none. */
export const me: ReadonlySignal<Me | null> = current;

onNews((news) => {
  if (news.about === 'person') current.value = person();
});

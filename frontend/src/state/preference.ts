// How the person likes their notebook, as a signal.
import { type ReadonlySignal, signal } from '@preact/signals';
import { preference as shape, type PreferenceFields } from '../shared/kinds';
import { onNews } from '../store/news';
import { get, put } from '../store/records';
import { idOnce } from '../store/whose';

const current = signal<PreferenceFields>(shape.untouched);

/** The person's preferences; what the product starts with until they are read, and wherever nothing was chosen. */
export const preference: ReadonlySignal<PreferenceFields> = current;

/** Changes some of them; the rest stays as it is. */
export async function setPreference(part: Partial<PreferenceFields>): Promise<void> {
  current.value = { ...current.value, ...part };
  await put('preference', idOnce('preference', null), null, current.value);
}

async function read(): Promise<void> {
  const kept = await get('preference', idOnce('preference', null)).catch(() => null);
  current.value = { ...shape.untouched, ...kept?.body };
}

onNews((news) => {
  if (news.about === 'person' || (news.about === 'entries' && news.days.includes(null))) void read();
});
void read();

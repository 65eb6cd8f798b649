// How the person likes their notebook, as a signal.
import { type ReadonlySignal, signal } from '@preact/signals';
import { preference as shape, type PreferenceFields } from '../shared/kinds';
import { onNews } from '../store/news';
import { get, put } from '../store/records';
import { idOnce } from '../store/whose';

const current = signal<PreferenceFields>(shape.untouched);
let readings = 0;
let writing = Promise.resolve();

/** The person's preferences; what the product starts with until they are read, and wherever nothing was chosen. */
export const preference: ReadonlySignal<PreferenceFields> = current;

/** Changes some of them, seen at once; the rest stays as it is. Raises StorageRefused when the device cannot keep it. */
export async function setPreference(part: Partial<PreferenceFields>): Promise<void> {
  readings += 1; // one that began before this knows nothing of it
  current.value = { ...current.value, ...part };
  const written = writing.then(async () => {
    await put('preference', idOnce('preference', null), null, { ...(await kept()), ...part });
  });
  writing = written.catch(() => undefined);
  await written;
}

async function kept(): Promise<PreferenceFields> {
  return { ...shape.untouched, ...(await get('preference', idOnce('preference', null)))?.body };
}

async function read(): Promise<void> {
  const reading = ++readings;
  const value = await kept().catch(() => shape.untouched);
  if (reading === readings) current.value = value;
}

onNews((news) => {
  if (news.about === 'person' || (news.about === 'entries' && news.days.includes(null))) void read();
});
void read();

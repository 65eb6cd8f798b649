// How the person likes their notebook, as a signal.
import { type ReadonlySignal, signal } from '@preact/signals';
import { preference as shape, type PreferenceFields } from '../shared/kinds';
import { onNews } from '../store/news';
import { get, put } from '../store/records';
import { idOnce } from '../store/whose';

const current = signal<PreferenceFields>(shape.untouched);
/** What the device is known to hold. */
let held: PreferenceFields = shape.untouched;
let readings = 0;
let writing = Promise.resolve();

/** The person's preferences; what the product starts with until they are read, and wherever nothing was chosen. */
export const preference: ReadonlySignal<PreferenceFields> = current;

/** Changes some of them, seen at once. Raises StorageRefused, and takes them back, when the device cannot keep them. */
export async function setPreference(part: Partial<PreferenceFields>): Promise<void> {
  readings += 1; // one that began before this knows nothing of it
  current.value = { ...current.value, ...part };
  const written = writing.then(async () => {
    const whole = { ...(await kept()), ...part };
    await put('preference', idOnce('preference', null), null, whole);
    held = whole;
  });
  writing = written.catch(() => {
    takeBack(part);
  });
  await writing;
  await written;
}

/** What was chosen otherwise meanwhile stays. */
function takeBack(part: Partial<PreferenceFields>): void {
  const fields = Object.keys(part) as (keyof PreferenceFields)[];
  const ours = fields.filter((field) => current.peek()[field] === part[field]);
  current.value = { ...current.peek(), ...Object.fromEntries(ours.map((field) => [field, held[field]])) };
}

async function kept(): Promise<PreferenceFields> {
  return { ...shape.untouched, ...(await get('preference', idOnce('preference', null)))?.body };
}

async function read(): Promise<void> {
  const reading = ++readings;
  const value = await kept().catch(() => shape.untouched);
  if (reading === readings) current.value = held = value;
}

onNews((news) => {
  if (news.about === 'person' || (news.about === 'entries' && news.days.includes(null))) void read();
});
void read();

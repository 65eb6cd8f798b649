// The reminder as a calendar's feed, for devices that cannot be knocked at: a secret address, shown once.
import { call } from '../api/client';
import { malformed } from '../api/problems';

/** When the address was made; null while there is none. Raises a Problem, as everything here does. */
export async function feedMadeAt(): Promise<Date | null> {
  const answer = await call('GET', '/reminder/feed');
  if (!answer) throw malformed(204);
  const { made_at } = answer;
  return typeof made_at === 'string' ? new Date(made_at) : null;
}

/** Makes a new address, which takes the place of the one before. It cannot be asked for again. */
export async function makeFeed(): Promise<string> {
  const address = (await call('POST', '/reminder/feed'))?.['address'];
  if (typeof address !== 'string') throw malformed(201);
  return address;
}

/** From now on the address leads nowhere. */
export async function endFeed(): Promise<void> {
  await call('DELETE', '/reminder/feed');
}

// The inbox between the worker and the page: texts that other apps shared, until tonight takes them into a line.
import { box } from './box';

const texts = box<string>('porchlight-inbox', 'texts');

/** Leaves a text in the inbox; resolves once it is durable. */
export async function leave(text: string): Promise<void> {
  await texts.add(text);
}

/** All texts, oldest first; they stay until `clear`, so that a page that dies in between loses nothing. */
export async function waiting(): Promise<{ key: number; text: string }[]> {
  return (await texts.all()).map(({ key, thing }) => ({ key, text: thing }));
}

/** Removes one text, once it stands in the notebook; without a key all of them, at signing out. */
export async function clear(key?: number): Promise<void> {
  await texts.remove(key);
}

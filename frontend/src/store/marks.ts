// The few facts that must be known before a database opens, and their end at signing out.
import { remember, remembered } from '../shared/remembered';

const PREFIX = 'porchlight.';
const MARKS = ['person', 'session', 'adopting', 'leaving', 'erased'] as const;

/**
 * 'person': who is at home. 'session': whose session the browser holds, as the server said last. 'adopting': whose notebook takes in the anonymous one.
 * 'leaving': a sign-out the server missed. 'erased': that what was here went with its account, until it was read.
 */
export type Mark = (typeof MARKS)[number];

export function marked(name: Mark): string | null {
  return remembered(PREFIX + name);
}

/** Writes `value` under `name`, or takes the mark away when it is null. */
export function mark(name: Mark, value: string | null): void {
  remember(PREFIX + name, value);
}

/** Takes away everything this product keeps in localStorage, whoever wrote it. */
export function clearMarks(): void {
  for (const name of MARKS) mark(name, null);
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
  } catch {
    // A browser that refuses localStorage holds nothing in it.
  }
}

// Words that a page could not keep before it went away: they wait beside the database until it is opened again.

/** A browser lets nothing finish once a page is leaving, except this. Signing out clears it (store/marks). */
const KEY = 'porchlight.drafts';

export interface Left {
  id: string | null;
  draft: object;
  /** What it was written over: whatever is the same in both was not written here. */
  over?: object;
}

/** What was left behind under `name`; null when nothing was. */
export function leftBehind(name: string): Left | null {
  return noted()[name] ?? null;
}

/** Notes what is not on the device, or forgets what was noted there before (null). */
export function leave(name: string, left: Left | null): void {
  const { [name]: before, ...others } = noted();
  if (left === null && before === undefined) return;
  const all = left === null ? others : { ...others, [name]: left };
  try {
    if (Object.keys(all).length > 0) localStorage.setItem(KEY, JSON.stringify(all));
    else localStorage.removeItem(KEY);
  } catch {
    // Nothing more can be done on the way out; the page has said that the device keeps nothing.
  }
}

function noted(): Record<string, Left> {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}') as Record<string, Left>;
  } catch {
    return {}; // a browser that refuses localStorage kept nothing in it
  }
}

// The few facts that must be known before a database opens, in localStorage; in memory where a browser refuses that.

const PREFIX = 'porchlight.';
const memory = new Map<string, string>();

/** 'person': who is at home. 'adopting': whose notebook takes in the anonymous one. 'leaving': a sign-out the server missed. */
export type Mark = 'person' | 'adopting' | 'leaving';

export function marked(mark: Mark): string | null {
  try {
    return localStorage.getItem(PREFIX + mark);
  } catch {
    return memory.get(mark) ?? null;
  }
}

/** Writes `value` under `mark`, or takes the mark away when it is null. */
export function mark(mark: Mark, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(PREFIX + mark);
    else localStorage.setItem(PREFIX + mark, value);
  } catch {
    if (value === null) memory.delete(mark);
    else memory.set(mark, value);
  }
}

/** Takes away everything this product keeps in localStorage, whoever wrote it. */
export function clearMarks(): void {
  memory.clear();
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
  } catch {
    // A browser that refuses localStorage holds nothing in it.
  }
}

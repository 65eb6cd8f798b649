// Words that a page could not keep before it went away: they wait beside the database until it is opened again.
import { isKind } from '../../shared/kinds';
import { get } from '../../store/records';
import { sameHands } from '../../store/whose';

/** A browser lets nothing finish once a page is leaving, except this. Signing out clears it (store/marks). */
const KEY = 'porchlight.drafts';

export interface Left {
  id: string | null;
  draft: object;
  /** What it was written over: whatever is the same in both was not written here. */
  over?: object;
}

/** Where one page leaves what is not on the device, and finds it again. */
export interface Note<L extends object = Left> {
  /** What was left there; null when nothing was. Whoever takes it up is the one to clear it. */
  take(): L | null;
  /** Notes it there, or clears (null) what this page noted or took up; what another tab left there stays. */
  leave(left: L | null): void;
}

/** The note under `name`. Once somebody has signed out nothing is left there for whoever comes next. */
export function noteAt<L extends object = Left>(name: string): Note<L> {
  const theirs = sameHands();
  let own: string | null = null;
  return {
    take() {
      const left = (noted()[name] as L | undefined) ?? null;
      own = JSON.stringify(left);
      return left;
    },
    leave(left) {
      if (!theirs()) return;
      if (left === null && JSON.stringify(leftBehind(name)) !== own) return;
      leave(name, left);
      own = JSON.stringify(left);
    },
  };
}

/** What was left behind under `name`; null when nothing was. */
export function leftBehind(name: string): Left | null {
  return (noted()[name] as Left | undefined) ?? null;
}

/** Brings what a page of the `kind` left behind of the entry `id` under `name`, where the page of that entry looks for it. */
export function bring(kind: string, id: string, name: string): void {
  const of = ([from, left]: [string, object]) => from.startsWith(`${kind} `) && (left as Left).id === id;
  const [from, left] = Object.entries(noted()).find(of) ?? [name];
  if (from === name || left === undefined || leftBehind(name)) return;
  leave(name, left);
  leave(from, null);
}

/** Forgets what was left of entries that are not there any more: no page asks for it, and somebody took them out. */
export async function forgetGone(): Promise<void> {
  for (const [name, left] of Object.entries(noted())) {
    const [kind = '', of = ''] = name.split(' ');
    const { id } = left as Partial<Left>;
    if (isKind(kind) && of === id && (await get(kind, id)) === null) leave(name, null);
  }
}

/** Notes what is not on the device, or forgets whatever was noted there before (null). */
export function leave(name: string, left: object | null): void {
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

function noted(): Record<string, object> {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}') as Record<string, object>;
  } catch {
    return {}; // a browser that refuses localStorage kept nothing in it
  }
}

// One entry behind a door: kept at the second tap, changed by every tap after it, its line kept as it is typed.
import { signal, type ReadonlySignal } from '@preact/signals';
import type { Day } from '../../../shared/day';
import { LIMITS, type FieldsOf } from '../../../shared/kinds';
import { codePoints } from '../../../shared/text';
import { uuid7 } from '../../../shared/uuid';
import { StorageRefused } from '../../../store/database';
import { type Left, type Note, noteAt } from '../../../state/drafts/behind';
import { amend, put, remove, type Entry } from '../../../store/records';
import { sameHands } from '../../../store/whose';
import { worded } from '../lines/line';
import { PAUSE } from '../lines/writing';
import type { DoorKind, DoorOf, Draft } from './door';

export interface TwoTaps<K extends DoorKind, C, A> {
  /** Where its words are left behind. */
  readonly note: Note;
  readonly draft: ReadonlySignal<Draft<C, A>>;
  /** The entry's id once both taps were made. */
  readonly id: ReadonlySignal<string | null>;
  /** `kept` once the device holds what is shown. */
  readonly state: ReadonlySignal<'open' | 'kept' | 'refused'>;
  choose(choice: C): void;
  answer(answer: A): void;
  write(line: string): void;
  /** Takes up one that was kept before. */
  resume(entry: Entry<K>): void;
  /** Keeps what is still waiting. */
  flush(): Promise<void>;
  /** Its words, while the device does not hold them; null when nothing would be lost. */
  unkept(): Left | null;
  /** Removes the entry; its id, to undo it. */
  takeBack(): Promise<string | null>;
}

/** How many code points a line has too many. */
export function lineTooMany(line: string): number {
  return Math.max(0, codePoints(worded(line)) - LIMITS.note);
}

export function twoTaps<K extends DoorKind, C extends string, A extends string>(
  door: DoorOf<K, C, A>,
  day: Day,
): TwoTaps<K, C, A> {
  const note = noteAt(`${door.kind} ${day}`);
  const untouched: Draft<C, A> = { choice: null, answer: null, line: '' };
  const left = note.take();
  const draft = signal<Draft<C, A>>({ ...untouched, ...left?.draft });
  const id = signal<string | null>(left?.id ?? null);
  /** The id the entry is kept under, whether or not the device holds it yet. */
  let own = id.peek();
  const state = signal<'open' | 'kept' | 'refused'>('open');
  const theirs = sameHands();
  let work = Promise.resolve();
  let due: ReturnType<typeof setTimeout> | undefined;

  async function keep(): Promise<void> {
    const shown = draft.peek();
    const { choice, answer, line } = shown;
    if (choice === null || answer === null || !theirs()) return;
    // A line that is too long waits on the screen; the one kept before it stays.
    const fits = lineTooMany(line) === 0;
    const part = { ...door.tapped(choice, answer), ...(fits && door.lined(worded(line) || null)) };
    try {
      const kept = id.peek();
      if (kept === null || !(await amend(door.kind, kept, part))) await begin(part);
      if (draft.peek() !== shown) return; // more was said meanwhile, and its turn comes
      state.value = fits ? 'kept' : 'open';
      if (fits) note.leave(null);
    } catch (problem) {
      if (!(problem instanceof StorageRefused)) throw problem;
      state.value = 'refused';
    }
  }

  /** A new entry, also in place of one that was removed elsewhere meanwhile. */
  async function begin(part: Partial<FieldsOf<K>>): Promise<void> {
    const made = (own = uuid7());
    await put(door.kind, made, day, { ...door.untouched, ...part } as FieldsOf<K>);
    id.value = made;
  }

  function keepNow(): Promise<void> {
    clearTimeout(due);
    due = undefined;
    work = work.then(keep);
    return work;
  }

  if (left) void keepNow();
  return {
    note,
    draft,
    id,
    state,
    choose(choice) {
      draft.value = { ...draft.peek(), choice };
      state.value = 'open';
      void keepNow();
    },
    answer(answer) {
      draft.value = { ...draft.peek(), answer };
      state.value = 'open';
      void keepNow();
    },
    write(line) {
      draft.value = { ...draft.peek(), line };
      state.value = 'open';
      clearTimeout(due);
      due = setTimeout(() => void keepNow(), PAUSE);
    },
    resume(entry) {
      own = id.value = entry.id;
      draft.value = door.draft(entry.body);
      state.value = 'kept';
    },
    async flush() {
      if (due !== undefined) await keepNow();
      else await work;
    },
    unkept() {
      const shown = draft.peek();
      return state.peek() === 'kept' || worded(shown.line) === '' ? null : { id: own, draft: shown };
    },
    async takeBack() {
      clearTimeout(due);
      due = undefined;
      await work;
      const was = id.peek();
      if (was !== null) await remove(door.kind, was);
      draft.value = untouched;
      return was;
    },
  };
}

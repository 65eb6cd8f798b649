// One text of an entry while it is being written: kept a moment after the last key, left alone while it is too long.
import { signal, type ReadonlySignal } from '@preact/signals';
import type { FieldsOf } from '../../../shared/kinds';
import { type Left, type Note, noteAt } from '../../../state/drafts/behind';
import { StorageRefused } from '../../../store/database';
import { amend } from '../../../store/records';
import { sameHands } from '../../../store/whose';
import { worded } from '../lines/line';
import { PAUSE } from '../lines/writing';
import type { DoorKind } from './door';
import { lineTooMany } from './two-taps';

export interface KeptText {
  /** Where its words are left behind. */
  readonly note: Note;
  readonly text: ReadonlySignal<string>;
  /** `kept` while the device holds what is shown; `gone` when it has no such entry any more. */
  readonly state: ReadonlySignal<'kept' | 'open' | 'refused' | 'gone'>;
  write(text: string): void;
  /** Takes in what the device holds, unless something is being written here. */
  receive(held: string): void;
  /** Keeps what is still waiting. */
  flush(): Promise<void>;
  /** What is shown, while the device does not hold it; null when nothing would be lost. */
  unkept(): Left | null;
}

export function keptText<K extends DoorKind>(
  kind: K,
  id: string,
  field: keyof FieldsOf<K> & string,
  before: string,
): KeptText {
  const note = noteAt(`${kind} ${id} ${field}`);
  const left = note.take();
  const text = signal((left?.draft as { text: string } | undefined)?.text ?? before);
  const state = signal<'kept' | 'open' | 'refused' | 'gone'>(left ? 'open' : 'kept');
  const theirs = sameHands();
  let work = Promise.resolve();
  let due: ReturnType<typeof setTimeout> | undefined;

  async function keep(): Promise<void> {
    const shown = text.peek();
    if (lineTooMany(shown) > 0 || !theirs()) return;
    try {
      const there = await amend(kind, id, { [field]: worded(shown) || null } as Partial<FieldsOf<K>>);
      if (text.peek() !== shown) return;
      state.value = there ? 'kept' : 'gone';
      if (there) note.leave(null);
    } catch (problem) {
      if (!(problem instanceof StorageRefused)) throw problem;
      state.value = 'refused';
    }
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
    text,
    state,
    write(next) {
      text.value = next;
      state.value = 'open';
      clearTimeout(due);
      due = setTimeout(() => void keepNow(), PAUSE);
    },
    receive(held) {
      if (state.peek() === 'kept' && worded(text.peek()) !== held) text.value = held;
    },
    async flush() {
      if (due !== undefined) await keepNow();
      else await work;
    },
    unkept: () => (state.peek() === 'kept' ? null : { id, draft: { text: text.peek() } }),
  };
}

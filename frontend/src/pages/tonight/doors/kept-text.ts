// One text of an entry while it is being written: kept a moment after the last key, left alone while it is too long.
import { signal, type ReadonlySignal } from '@preact/signals';
import type { FieldsOf } from '../../../shared/kinds';
import { StorageRefused } from '../../../store/database';
import { amend } from '../../../store/records';
import { worded } from '../lines/line';
import { PAUSE } from '../lines/writing';
import type { DoorKind } from './door';
import { lineTooMany } from './two-taps';

export interface KeptText {
  readonly text: ReadonlySignal<string>;
  /** `kept` while the device holds what is shown. */
  readonly state: ReadonlySignal<'kept' | 'open' | 'refused'>;
  write(text: string): void;
  /** Takes in what the device holds, unless something is being written here. */
  receive(held: string): void;
  /** Keeps what is still waiting. */
  flush(): Promise<void>;
}

export function keptText<K extends DoorKind>(
  kind: K,
  id: string,
  field: keyof FieldsOf<K> & string,
  before: string,
): KeptText {
  const text = signal(before);
  const state = signal<'kept' | 'open' | 'refused'>('kept');
  let work = Promise.resolve();
  let due: ReturnType<typeof setTimeout> | undefined;

  async function keep(): Promise<void> {
    const shown = text.peek();
    if (lineTooMany(shown) > 0) return;
    try {
      await amend(kind, id, { [field]: worded(shown) || null } as Partial<FieldsOf<K>>);
      if (text.peek() === shown) state.value = 'kept';
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

  return {
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
  };
}

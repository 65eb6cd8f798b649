// One week's check-in: each answer is kept at its tap, and there is no button for it.
import { type ReadonlySignal, signal } from '@preact/signals';
import { changed } from '../../shared/changed';
import type { Day } from '../../shared/day';
import { checkin as shape, type CheckinFields } from '../../shared/kinds';
import { StorageRefused } from '../../store/database';
import { amend, put } from '../../store/records';
import { idOnce } from '../../store/whose';

export interface Keeping {
  readonly answers: ReadonlySignal<CheckinFields>;
  /** 'keeping' while an answer is on its way to the device. */
  readonly state: ReadonlySignal<'open' | 'keeping' | 'kept' | 'refused'>;
  /** Keeps an answer, or with null leaves the question out. */
  answer(field: keyof CheckinFields, value: number | null): Promise<void>;
  /** Takes in what the device holds for the week; null when it holds nothing. */
  receive(body: CheckinFields | null): void;
}

/** The check-in of the week that begins on `monday`. */
export function keepingOf(monday: Day): Keeping {
  const answers = signal<CheckinFields>(shape.untouched);
  const state = signal<'open' | 'keeping' | 'kept' | 'refused'>('open');
  /** What the device was last known to hold. */
  let settled: CheckinFields = shape.untouched;
  /** The same with what is on its way there: an answer that is taken back meanwhile is a change. */
  let begun = settled;
  let waiting = 0;
  /** Whether the device refused one of those on their way. */
  let refused = false;

  async function keep(): Promise<void> {
    waiting += 1;
    state.value = 'keeping';
    const now = answers.peek();
    const id = idOnce('checkin', monday);
    const part = changed(now, begun);
    begun = now;
    try {
      // Writes come to the device in the order in which they are begun, so none has to wait for the one before.
      if (!(await amend('checkin', id, part))) await put('checkin', id, monday, answers.peek());
      settled = { ...settled, ...part };
    } catch (problem) {
      if (!(problem instanceof StorageRefused)) throw problem;
      refused = true;
    } finally {
      waiting -= 1;
      if (waiting === 0) {
        begun = settled;
        state.value = refused ? 'refused' : 'kept';
        refused = false;
      }
    }
  }

  return {
    answers,
    state,
    async answer(field, value) {
      if (answers.peek()[field] === value) return;
      answers.value = { ...answers.peek(), [field]: value };
      await keep();
    },
    receive(body) {
      // While an answer is on its way to the device, what is read from there may be older than the screen.
      if (waiting > 0 || state.peek() === 'refused') return;
      answers.value = begun = settled = { ...shape.untouched, ...body };
      state.value = body ? 'kept' : 'open';
    },
  };
}

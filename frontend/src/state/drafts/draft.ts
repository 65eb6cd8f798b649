// One entry while it is being written: what is typed lands on the device a moment later, without anybody asking for it.
import { signal, type ReadonlySignal } from '@preact/signals';
import { changed } from '../../shared/changed';
import type { Kind } from '../../shared/kinds';
import { uuid7 } from '../../shared/uuid';
import { StorageRefused } from '../../store/database';
import { amend, put, remove, type Entry } from '../../store/records';
import { sameHands } from '../../store/whose';
import type { Left } from './behind';
import { alike, type Form, met, type Written } from './form';

/** How long after the last key an entry is kept (milliseconds). */
export const PAUSE = 300;

export interface Draft<K extends Kind, D extends object> {
  readonly now: ReadonlySignal<D>;
  /** The entry's id, from the moment the device holds it. */
  readonly id: ReadonlySignal<string | null>;
  /** 'blank': nothing was said. 'open': something on the screen is not kept, and may never be. */
  readonly state: ReadonlySignal<'blank' | 'open' | 'kept' | 'refused'>;
  /** Something was typed. */
  type(part: Partial<D>): void;
  /** Something was tapped: kept at once. */
  choose(part: Partial<D>): Promise<void>;
  flush(): Promise<void>;
  /** Takes in what the device holds of the kind. Words that are being written are never replaced. */
  receive(entries: readonly Entry<K>[]): void;
  /** Begins from words that were left behind unkept, and from what they were written over. */
  resume(left: Pick<Left, 'draft' | 'over'>): void;
  /** Leaves the entry as it is kept, and begins another one. */
  another(): void;
  /** Removes the entry; its id, to undo that, or null when the device held none, or refused. */
  takeBack(): Promise<string | null>;
  /** Whether the screen shows something else than the device holds. */
  dirty(): boolean;
  /** What would be lost if the page went away now; null when nothing would. */
  unkept(): Left | null;
}

export function drafted<K extends Kind, D extends object>(
  form: Form<K, D>,
  known: string | null,
): Draft<K, D> {
  const now = signal<D>(form.blank);
  const id = signal<string | null>(known);
  const state = signal<'blank' | 'open' | 'kept' | 'refused'>('blank');
  /** The id the entry is kept under, whether or not the device holds it yet: what is left behind goes on under the same. */
  let own = known;
  /** What the screen showed when it was last the same as on the device. */
  let settled: D = form.blank;
  let before: Written<K> | null = null;
  /** Whether the device has said what it holds of an entry that is not new. */
  let heard = known === null;
  const theirs = sameHands();
  let due: ReturnType<typeof setTimeout> | undefined;
  let work = Promise.resolve();
  let busy = 0;

  const fields = (draft: D) => Object.keys(draft) as (keyof D)[];
  const dirty = () => fields(now.peek()).some((field) => !alike(now.peek()[field], settled[field]));

  async function keep(): Promise<void> {
    if (!heard || !theirs()) return;
    const draft = now.peek();
    const known = id.peek();
    try {
      if (before && known !== null && form.emptied?.(draft)) {
        await remove(form.kind, known);
        form.removed?.(known);
        gone(); // an id with a tombstone is never created again
        state.value = dirty() ? 'open' : 'blank';
        return;
      }
      const written = form.written(draft, before);
      if (written === null) {
        state.value = dirty() ? 'open' : 'blank';
        return;
      }
      own ??= uuid7();
      if (before === null) await put(form.kind, own, written.day, written.body);
      else if (!(await amended(own, written, before))) {
        gone();
        await keep();
        return;
      }
      before = written;
      id.value = own;
      meet(form.draft(written), draft); // a text that is too long waits beside the one the device holds
      state.value = dirty() ? 'open' : 'kept';
    } catch (problem) {
      refuse(problem);
    }
  }

  function refuse(problem: unknown): void {
    if (!(problem instanceof StorageRefused)) throw problem;
    state.value = 'refused';
  }

  /** Writes what is new: the rest may have come in from another device. False when the entry is not there any more. */
  function amended(as: string, { day, body }: Written<K>, over: Written<K>): Promise<boolean> {
    return amend(form.kind, as, changed(body, over.body), day === over.day ? undefined : day);
  }

  /** Removed elsewhere. Words that were not kept yet stay, and become an entry of their own. */
  function gone(): void {
    before = null;
    own = id.value = null;
    settled = form.blank;
  }

  function keepNow(): Promise<void> {
    clearTimeout(due);
    due = undefined;
    busy += 1;
    const turn = work.then(keep).finally(() => (busy -= 1));
    work = turn.catch(() => undefined); // whoever waits for this turn is told; the next one is tried all the same
    return turn;
  }

  function change(part: Partial<D>): void {
    now.value = { ...now.peek(), ...part };
    if (state.peek() !== 'refused') state.value = 'open';
  }

  function afresh(): void {
    before = null;
    own = id.value = null;
    now.value = settled = form.blank;
    state.value = 'blank';
  }

  function meet(theirs: D, then?: D): void {
    now.value = met(now.peek(), settled, theirs, then);
    settled = theirs;
  }

  return {
    now,
    id,
    state,
    dirty,
    unkept: () => (dirty() ? { id: own, draft: now.peek(), over: settled } : null),
    type(part) {
      change(part);
      clearTimeout(due);
      due = setTimeout(() => void keepNow(), PAUSE);
    },
    choose(part) {
      change(part);
      return keepNow();
    },
    async flush() {
      if (due !== undefined || dirty()) await keepNow();
      else await work;
    },
    receive(entries) {
      if (due !== undefined || busy > 0 || id.peek() === null) return;
      const entry = entries.find((each) => each.id === id.peek());
      if (entry) {
        heard = true;
        before = { day: entry.day, body: entry.body };
        meet(form.draft(before));
        state.value = dirty() ? 'open' : 'kept';
      } else if (before || !heard) {
        heard = true;
        if (!dirty()) now.value = form.blank;
        gone();
        state.value = dirty() ? 'open' : 'blank';
      }
    },
    resume({ draft, over }) {
      now.value = { ...form.blank, ...draft };
      settled = { ...form.blank, ...over };
      state.value = 'open';
    },
    another: afresh,
    async takeBack() {
      clearTimeout(due);
      due = undefined;
      await work;
      const was = before ? id.peek() : null;
      try {
        if (was !== null) await remove(form.kind, was);
        afresh();
        return was;
      } catch (problem) {
        refuse(problem);
        return null;
      }
    },
  };
}

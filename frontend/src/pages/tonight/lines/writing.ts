// The open page of one night: what is typed lands on the device a moment later, without anybody asking for it.
import { signal, type ReadonlySignal } from '@preact/signals';
import { LIMITS } from '../../../shared/kinds';
import type { Day } from '../../../shared/day';
import { uuid7 } from '../../../shared/uuid';
import { type Note, noteAt } from '../../../state/drafts/behind';
import { PAUSE } from '../../../state/drafts/draft';
import { sameHands } from '../../../store/whose';
import { keep, type Kept } from './keeping';
import { blank, isDirty, isEmpty, type LeftLine, type Line, type Signal } from './line';
import { isFree, nextKey, received, ruled, type Noticing } from './received';

/** How much longer an emptied line waits before it is removed (milliseconds). */
const SECOND_THOUGHTS = 900;

export interface Writing {
  readonly day: Day;
  /** What waits of it beside the database. */
  readonly note: Note<LeftLine[]>;
  /** Words of it that were left behind and found no free line. */
  waiting: readonly LeftLine[];
  readonly lines: ReadonlySignal<readonly Line[]>;
  /** The key of the line under the caret. */
  readonly held: ReadonlySignal<number | null>;
  /** `as` is the id of words that had one before they came to this page. */
  type(key: number, text: string, as?: string | null): void;
  choose(key: number, kind: Signal): void;
  /** Says whom a line is about; null is the partner. */
  about(key: number, subject: string | null): void;
  hold(key: number): void;
  /** The caret left the line: what is in it is kept now. */
  leave(key: number): void;
  /** Keeps every line now; done when the device holds them, or refused them. */
  flush(): Promise<void>;
  /** Takes in what the device holds for this night. */
  receive(noticings: readonly Noticing[]): void;
  /** The first free line, a new one if there are fewer than ten; null when all are written. */
  next(): number | null;
}

/** Opens a night. `removed` is told the id of a record that was removed because its line was emptied. */
export function writing(day: Day, removed: (id: string) => void): Writing {
  const lines = signal<readonly Line[]>(ruled([]));
  const held = signal<number | null>(null);
  const theirs = sameHands();
  const due = new Map<number, ReturnType<typeof setTimeout>>();
  const work = new Map<number, Promise<void>>();

  const find = (key: number) => lines.peek().find((line) => line.key === key);
  const change = (key: number, part: Partial<Line>) => {
    lines.value = lines.peek().map((line) => (line.key === key ? { ...line, ...part } : line));
  };

  /** Writes of one line follow one another; each takes the words that stand there when its turn comes. */
  function keepNow(key: number): Promise<void> {
    clearTimeout(due.get(key));
    due.delete(key);
    change(key, { busy: true });
    const turn = (work.get(key) ?? Promise.resolve()).then(async () => {
      const line = find(key);
      const kept: Kept = line && theirs() ? await keep(day, line) : null;
      if (kept) change(key, kept.part);
      if (kept?.removed) removed(kept.removed);
      if (work.get(key) === turn) {
        work.delete(key);
        if (!due.has(key)) change(key, { busy: false });
      }
    });
    work.set(key, turn);
    return turn;
  }

  function keepSoon(key: number, wait: number): void {
    clearTimeout(due.get(key));
    due.set(
      key,
      setTimeout(() => void keepNow(key), wait),
    );
    change(key, { busy: true });
  }

  return {
    day,
    note: noteAt(`noticing ${day}`),
    waiting: [],
    lines,
    held,
    type(key, text, as = null) {
      const line = find(key);
      if (!line) return;
      change(key, { text, id: text === '' ? line.id : (line.id ?? line.was ?? as ?? uuid7()) });
      const emptied = isEmpty({ ...line, text }) && line.kept !== null;
      keepSoon(key, emptied ? PAUSE + SECOND_THOUGHTS : PAUSE);
    },
    choose(key, kind) {
      change(key, { signal: kind });
      const line = find(key);
      if (line && !isEmpty(line)) keepSoon(key, 0);
    },
    about(key, subject) {
      change(key, { subject });
      const line = find(key);
      if (line && !isEmpty(line)) keepSoon(key, 0);
    },
    hold(key) {
      held.value = key;
    },
    leave(key) {
      if (held.peek() === key) held.value = null;
      const line = find(key);
      if (line && isDirty(line)) void keepNow(key);
    },
    async flush() {
      const open = lines.peek().filter((line) => isDirty(line) || line.busy);
      await Promise.all(open.map((line) => keepNow(line.key)));
    },
    receive(noticings) {
      lines.value = received(lines.peek(), noticings, held.peek());
    },
    next() {
      const free = lines.peek().find(isFree);
      if (free) return free.key;
      if (lines.peek().length >= LIMITS.lines) return null;
      const key = nextKey(lines.peek());
      lines.value = [...lines.peek(), blank(key)];
      return key;
    },
  };
}

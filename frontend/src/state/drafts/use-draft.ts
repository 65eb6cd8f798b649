// Ties an entry that is being written to a page: it outlives a look at another page, and the page itself.
import { effect } from '@preact/signals';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Kind } from '../../shared/kinds';
import type { Entry } from '../../store/records';
import { guest } from '../me';
import { bring, forgetGone, type Note, noteAt } from './behind';
import { drafted, type Draft } from './draft';
import type { Form } from './form';
import { onGoingAway } from './going-away';

/** A draft, whatever its kind. */
interface Open {
  /** The page it is on: that of its entry, or one where something new is begun. */
  name: string;
  note: Note;
  draft: Pick<Draft<Kind, object>, 'id' | 'dirty' | 'unkept' | 'flush'>;
  /** On how many pages it is shown now. */
  shown: number;
}

const open = new Set<Open>();

// Another device may have taken an entry out while nobody had it open here. Where the device says nothing, nothing is known of it.
void forgetGone().catch(() => undefined);

// Whoever comes next on this device finds none of the words of the one who left.
effect(() => {
  if (guest.value > 0) open.clear();
});

/**
 * The draft of the entry `id`, or of a new one that is begun on the page `name` ("value new"), with whatever was not kept when it
 * was last left. `entries` are those of the kind on the device; null where they could not be read.
 */
export function useDraft<K extends Kind, D extends object>(
  name: string,
  form: Form<K, D>,
  entries: readonly Entry<K>[] | null,
  id: string | null = null,
): Draft<K, D> {
  const page = useMemo(() => opened(name, form, id), [name, id]);
  const draft = page.draft as Draft<K, D>;
  const taken = useRef<Open | null>(null);
  // Before the browser paints, or the fields would look empty for the blink of an eye.
  useLayoutEffect(() => {
    if (entries) draft.receive(entries);
    if (taken.current !== page) {
      if (draft.dirty())
        draft.type({}); // words left behind: the device may keep them now
      else if (id === null) draft.another(); // they were kept after all, and something new is begun
    }
    taken.current = page;
    if (!draft.dirty()) page.note.leave(null); // the device holds them now, and what comes after them
  }, [page, entries]);
  useEffect(() => {
    page.shown += 1;
    open.add(page);
    return () => {
      page.shown -= 1;
      void close(page);
    };
  }, [page]);
  return draft;
}

/** An entry that is there is known by its id, on whichever page it was begun. */
function opened<K extends Kind, D extends object>(name: string, form: Form<K, D>, id: string | null): Open {
  const own = id === null ? name : `${form.kind} ${id}`;
  const there = [...open].find(({ draft, name: on }) => (id === null ? on === own : draft.id.peek() === id));
  if (there) return moved(there, own);
  if (id !== null) bring(form.kind, id, own);
  const note = noteAt(own);
  const left = note.take();
  const draft = drafted(form, id ?? left?.id ?? null);
  if (left) draft.resume(left);
  const page = { name: own, note, draft, shown: 0 };
  open.add(page);
  return page;
}

function moved(page: Open, name: string): Open {
  if (page.name !== name) {
    page.note.leave(null);
    page.name = name;
    page.note = noteAt(name);
  }
  return page;
}

/** Keeps everything, and forgets the draft once the device holds all of it. */
async function close(page: Open): Promise<void> {
  leaving(page);
  await page.draft.flush();
  leaving(page);
}

function leaving(page: Open): void {
  page.note.leave(page.draft.unkept());
  if (page.shown === 0 && !page.draft.dirty()) open.delete(page); // whoever comes next reads the device
}

onGoingAway(() => {
  for (const page of open) void close(page);
});

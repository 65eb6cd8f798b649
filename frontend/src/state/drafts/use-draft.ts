// Ties an entry that is being written to a page: it outlives a look at another page, and the page itself.
import { effect } from '@preact/signals';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Kind } from '../../shared/kinds';
import type { Entry } from '../../store/records';
import { me } from '../me';
import { leave, leftBehind, type Left } from './behind';
import { drafted, type Draft } from './draft';
import type { Form } from './form';

/** What every draft can do, whatever its kind. */
interface Open {
  dirty(): boolean;
  unkept(): Left | null;
  flush(): Promise<void>;
}

const open = new Map<string, Open>();
let whose: string | null = null;

// Whoever comes next on this device finds none of the words of the one who left.
effect(() => {
  const now = me.value?.id ?? null;
  if (whose !== null && now !== whose) open.clear();
  whose = now;
});

/**
 * The draft called `name`, with whatever was not kept when it was last left. `id` is the entry's when there is one already;
 * `entries` are those of the kind on the device, null until they were read.
 */
export function useDraft<K extends Kind, D extends object>(
  name: string,
  form: Form<K, D>,
  entries: readonly Entry<K>[] | null,
  id: string | null = null,
): Draft<K, D> {
  const draft = useMemo(() => opened(name, form, id), [name]);
  const taken = useRef<Draft<K, D> | null>(null);
  // Before the browser paints, or the fields would look empty for the blink of an eye.
  useLayoutEffect(() => {
    if (!entries) return;
    draft.receive(entries);
    if (taken.current !== draft && draft.dirty()) draft.type({}); // words left behind: the device may keep them now
    taken.current = draft;
    if (!draft.dirty()) leave(name, null); // the device holds them now, and what comes after them
  }, [draft, entries]);
  useEffect(() => () => void close(name, draft), [draft]);
  return draft;
}

function opened<K extends Kind, D extends object>(
  name: string,
  form: Form<K, D>,
  id: string | null,
): Draft<K, D> {
  const there = open.get(name) as Draft<K, D> | undefined;
  if (there) return there;
  const left = leftBehind(name);
  const draft = drafted(form, id ?? left?.id ?? null);
  if (left) draft.resume(left);
  open.set(name, draft);
  return draft;
}

/** Keeps everything, and forgets the draft once the device holds all of it. */
async function close(name: string, draft: Open): Promise<void> {
  leave(name, draft.unkept());
  if (!draft.dirty() && open.get(name) === draft) open.delete(name); // whoever comes next reads the device
  await draft.flush();
  leave(name, draft.unkept());
  if (!draft.dirty() && open.get(name) === draft) open.delete(name);
}

/** The browser may take the page away now, or any moment from now. */
function goingAway(): void {
  for (const [name, draft] of open) {
    leave(name, draft.unkept());
    void draft.flush().then(() => leave(name, draft.unkept()));
  }
}

addEventListener('pagehide', goingAway);
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') goingAway();
});

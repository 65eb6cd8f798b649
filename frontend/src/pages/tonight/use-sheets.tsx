// The sheets that belong to the lines: small ways to think of, and other wordings of a line.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Entry } from '../../store/records';
import { fetchEarlier } from '../../sync/earlier';
import { HappenedSheet } from './happened-sheet';
import { focusLine } from './lines/focus';
import type { RowNotes } from './lines/row';
import type { Writing } from './lines/writing';
import { setAside, useOtherTexts } from './wordings';
import { WordingsSheet } from './wordings-sheet';

export function useSheets(page: Writing, noticings: readonly Entry<'noticing'>[]) {
  const [happened, setHappened] = useState(false);
  const [worded, setWorded] = useState<string | null>(null);
  const others = useOtherTexts(noticings);

  const notes = (id: string): RowNotes => {
    const problem = noticings.find((noticing) => noticing.id === id)?.problem;
    return {
      ...(problem && { problem: problem.title }),
      ...(others.has(id) && { onWordings: () => openWordings(id) }),
    };
  };

  const openWordings = (id: string) => {
    setWorded(id);
    // What other devices overwrote comes in as it arrives; without a network what is here is what there is.
    void fetchEarlier('noticing', id).catch(() => undefined);
  };

  let open: ComponentChildren = null;
  const noticing = noticings.find(({ id }) => id === worded);
  if (noticing) {
    open = (
      <WordingsSheet
        text={noticing.body.text}
        others={others.get(noticing.id) ?? []}
        onClose={() => setWorded(null)}
        onTake={(text) => {
          setWorded(null);
          void take(page, noticing, text);
        }}
      />
    );
  } else if (happened) {
    open = (
      <HappenedSheet
        day={page.day}
        onClose={() => setHappened(false)}
        onPick={(signal) => {
          const line = page.next();
          if (line !== null) page.choose(line, signal);
          setHappened(false);
          // The sheet gives the focus back to its link first.
          requestAnimationFrame(() => focusLine(line));
        }}
      />
    );
  }
  return { open, notes, openHappened: () => setHappened(true) };
}

async function take(page: Writing, noticing: Entry<'noticing'>, text: string): Promise<void> {
  await setAside(noticing);
  const line = page.lines.peek().find(({ id }) => id === noticing.id);
  if (!line) return;
  page.type(line.key, text);
  await page.flush();
}

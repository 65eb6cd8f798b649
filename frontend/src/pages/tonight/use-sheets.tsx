// The sheets that belong to the lines: small ways to think of, whom a line is about, and other wordings of it.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useKind } from '../../state/kind';
import type { Entry } from '../../store/records';
import { fetchEarlier } from '../../sync/earlier';
import { HappenedSheet } from './happened-sheet';
import { focusLine } from './lines/focus';
import type { RowNotes } from './lines/row';
import type { Writing } from './lines/writing';
import { WhomSheet } from './whom-sheet';
import { setAside, useOtherTexts } from './wordings';
import { WordingsSheet } from './wordings-sheet';

export function useSheets(page: Writing, noticings: readonly Entry<'noticing'>[]) {
  const [happened, setHappened] = useState(false);
  const [worded, setWorded] = useState<string | null>(null);
  const [whom, setWhom] = useState<string | null>(null);
  const [label, setLabel] = useState('');
  const subjects = useKind('subject', null) ?? [];
  const others = useOtherTexts(noticings);

  const lineOf = (id: string) => page.lines.value.find((line) => line.id === id);
  const notes = (id: string): RowNotes => {
    const about = lineOf(id)?.subject ?? null;
    const subject = subjects.find((each) => each.id === about);
    const problem = noticings.find((noticing) => noticing.id === id)?.problem;
    return {
      onWhom: () => setWhom(id),
      ...(subject && { whom: subject.body.label }),
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
  } else if (whom !== null) {
    const key = lineOf(whom)?.key ?? null;
    open = (
      <WhomSheet
        subjects={subjects}
        chosen={lineOf(whom)?.subject ?? null}
        onChoose={(subject) => {
          if (key !== null) page.about(key, subject);
        }}
        label={label}
        onLabel={setLabel}
        onClose={() => {
          setWhom(null);
          requestAnimationFrame(() => focusLine(key));
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

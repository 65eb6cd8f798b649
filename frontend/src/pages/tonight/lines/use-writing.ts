// Ties an open night to the page: what the device holds comes in, and what is typed is kept when the page is left.
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { toast } from '../../../components/toast';
import { offerUndo } from '../../undo';
import type { Day } from '../../../shared/day';
import { undo } from '../../../store/records';
import { words } from '../../../words';
import { closeNight, openNight } from './opened';
import type { Noticing } from './received';
import { takeUp } from './unkept';
import type { Writing } from './writing';

/** `noticings` are those of `day` on the device; null until it was read, and nothing is known of them where it is `unread`. */
export function useWriting(day: Day, noticings: readonly Noticing[] | null, unread: boolean): Writing {
  const page = useMemo(() => openNight(day, offerLine), [day]);
  const opened = useRef<Writing | null>(null);

  // Before the browser paints, or the page would look empty for the blink of an eye.
  useLayoutEffect(() => {
    if (!noticings) return;
    if (!unread) page.receive(noticings);
    if (opened.current !== page && takeUp(page)) toast({ text: words.tonight.line.waits });
    opened.current = page;
  }, [page, noticings]);

  useEffect(() => () => void closeNight(page), [page]);

  return page;
}

function offerLine(id: string): void {
  offerUndo(words.tonight.line.removed, () => undo('noticing', id));
}

// Ties an open night to the page: what the device holds comes in, what is typed is kept before the page goes away.
import { useEffect, useLayoutEffect, useMemo } from 'preact/hooks';
import { toast } from '../../../components/toast';
import type { Day } from '../../../shared/day';
import { undo } from '../../../store/records';
import { words } from '../../../words';
import { closeNight, hasStranded, openNight } from './opened';
import type { Noticing } from './received';
import type { Writing } from './writing';

/** `noticings` are those of `day` on the device; null until it was read. */
export function useWriting(day: Day, noticings: readonly Noticing[] | null): Writing {
  const page = useMemo(() => openNight(day, offerUndo), [day]);

  // Before the browser paints, or the page would look empty for the blink of an eye.
  useLayoutEffect(() => {
    if (noticings) page.receive(noticings);
  }, [page, noticings]);

  useEffect(() => {
    const keep = () => void page.flush();
    const hidden = () => {
      if (document.visibilityState === 'hidden') keep();
    };
    // The browser asks before it throws away words that the device did not take.
    const asks = (event: BeforeUnloadEvent) => {
      if (hasStranded(page)) event.preventDefault();
    };
    addEventListener('pagehide', keep);
    addEventListener('beforeunload', asks);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      removeEventListener('pagehide', keep);
      removeEventListener('beforeunload', asks);
      document.removeEventListener('visibilitychange', hidden);
      void closeNight(page);
    };
  }, [page]);

  return page;
}

function offerUndo(id: string): void {
  toast({
    text: words.tonight.line.removed,
    action: { label: words.app.undo, run: () => void undo('noticing', id) },
  });
}

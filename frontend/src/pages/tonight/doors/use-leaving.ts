// What is still waiting to be kept is kept when its sheet closes, and when the browser may take the page away: then it is left behind.
import { useLayoutEffect } from 'preact/hooks';
import type { Left, Note } from '../../../state/drafts/behind';

interface Writing {
  readonly note: Note;
  flush(): Promise<void>;
  unkept(): Left | null;
}

/** `writing` has to stay the same object as long as it keeps the same words. */
export function useLeaving(writing: Writing): void {
  // Not a passive effect: its end would come after the next picture, and the sheet may be open again by then.
  useLayoutEffect(() => {
    const note = () => writing.note.leave(writing.unkept());
    const leaving = () => {
      note();
      void writing.flush().then(note);
    };
    const away = () => {
      if (document.visibilityState === 'hidden') leaving();
    };
    document.addEventListener('visibilitychange', away);
    addEventListener('pagehide', leaving);
    return () => {
      document.removeEventListener('visibilitychange', away);
      removeEventListener('pagehide', leaving);
      leaving();
    };
  }, [writing]);
}

// Whether somebody has something before them: a page that is open behind another one shows nothing to anybody.
import { useEffect, useRef } from 'preact/hooks';

/** Calls `onSeen` once for each `what`, as soon as it stands on a page that is looked at. */
export function useSeen(what: string, onSeen: () => void): void {
  const latest = useRef(onSeen);
  latest.current = onSeen;
  useEffect(() => {
    const look = () => {
      if (document.visibilityState !== 'visible') return;
      document.removeEventListener('visibilitychange', look);
      latest.current();
    };
    document.addEventListener('visibilitychange', look);
    look();
    return () => document.removeEventListener('visibilitychange', look);
  }, [what]);
}

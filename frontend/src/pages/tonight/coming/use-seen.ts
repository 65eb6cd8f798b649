// Whether somebody has something before them: what lies below the fold, or on a page behind another one, shows nothing to anybody.
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** At least half of it, and above the tabs. */
const IN_SIGHT: IntersectionObserverInit = { threshold: 0.5, rootMargin: '0px 0px -64px' };

/** Calls `onSeen` once for each `what`, as soon as what holds the answered ref is in sight on a page that is looked at. */
export function useSeen<E extends Element>(what: string, onSeen: () => void): RefObject<E | null> {
  const place = useRef<E>(null);
  const latest = useRef(onSeen);
  latest.current = onSeen;
  useEffect(() => {
    // Where nothing tells what is in sight, whatever is on the page is.
    let waits = typeof IntersectionObserver === 'function';
    let over = false;
    const look = () => {
      if (waits || over || document.visibilityState !== 'visible') return;
      end();
      latest.current();
    };
    const watch = waits
      ? new IntersectionObserver((sights) => {
          waits = !sights.some(({ isIntersecting }) => isIntersecting);
          look();
        }, IN_SIGHT)
      : null;
    const end = () => {
      over = true;
      document.removeEventListener('visibilitychange', look);
      watch?.disconnect();
    };
    document.addEventListener('visibilitychange', look);
    if (place.current) watch?.observe(place.current);
    look();
    return end;
  }, [what]);
  return place;
}

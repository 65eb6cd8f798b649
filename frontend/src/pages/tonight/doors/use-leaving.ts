// What is still waiting to be kept is kept when its sheet closes, and when the browser may take the page away.
import { useEffect } from 'preact/hooks';

/** `flush` has to stay the same function as long as it keeps the same words. */
export function useLeaving({ flush }: { flush: () => Promise<void> }): void {
  useEffect(() => {
    const away = () => {
      if (document.visibilityState === 'hidden') void flush();
    };
    const leaving = () => void flush();
    document.addEventListener('visibilitychange', away);
    addEventListener('pagehide', leaving);
    return () => {
      document.removeEventListener('visibilitychange', away);
      removeEventListener('pagehide', leaving);
      void flush();
    };
  }, [flush]);
}

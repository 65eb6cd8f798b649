// The last moments of a page: whatever is not on the device by then has to be kept, or noted, now.

/** Calls `keep` whenever the browser may take the page away, now or any moment from now. */
export function onGoingAway(keep: () => void): void {
  addEventListener('pagehide', keep);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') keep();
  });
}

// Whether a keyboard covers the lower part of the screen, told to the styles as <html data-keyboard="up"> (or "tight") and --seen.

/** With less than this to be seen, even the strip gives way to the three lines. */
const TIGHT = 420;
/** A keyboard takes at least this much (CSS pixels); a browser's own bars take less. */
const LEAST = 140;

/** Watches until the returned function is called. */
export function watchKeyboard(): () => void {
  const view = window.visualViewport;
  if (!view) return () => undefined;
  const root = document.documentElement;
  let width = innerWidth;
  let tallest = 0;

  const look = () => {
    if (innerWidth !== width) [width, tallest] = [innerWidth, 0]; // the screen was turned
    const seen = view.height * view.scale; // zooming in is no keyboard
    tallest = Math.max(tallest, innerHeight, seen);
    const typing = document.activeElement?.matches('textarea, input') === true;
    if (typing && tallest - seen > LEAST) {
      root.dataset['keyboard'] = seen < TIGHT ? 'tight' : 'up';
      root.style.setProperty('--seen', `${Math.round(seen)}px`);
    } else {
      delete root.dataset['keyboard'];
    }
  };

  look();
  view.addEventListener('resize', look);
  document.addEventListener('focusin', look);
  document.addEventListener('focusout', look);
  return () => {
    view.removeEventListener('resize', look);
    document.removeEventListener('focusin', look);
    document.removeEventListener('focusout', look);
    delete root.dataset['keyboard'];
  };
}

// Where the focus goes when what had it leaves with the tap: else it falls to the body, and a screen reader begins anew.

/** The heading of the page. */
export const HEADING = 'main h1';

/** Puts the focus on the first element that `selector` finds, or else on the page's heading. */
export function focusNow(selector: string): void {
  const found = document.querySelector<HTMLElement>(selector) ?? document.querySelector<HTMLElement>(HEADING);
  found?.focus({ preventScroll: found.matches(HEADING) });
}

/** The same once the page has been drawn anew, unless somebody writes by then. */
export function focusOn(selector: string): void {
  requestAnimationFrame(() => {
    if (document.activeElement?.matches('textarea') !== true) focusNow(selector);
  });
}

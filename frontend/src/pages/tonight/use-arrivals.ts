// What comes from outside the page: a text another app shared, and the home screen's "one line".
import { useEffect } from 'preact/hooks';
import { toast } from '../../components/toast';
import { clear, waiting } from '../../shared/inbox';
import { go } from '../../router';
import { words } from '../../words';
import { focusLine } from './lines/focus';
import { leaveBehind } from './lines/unkept';
import type { Writing } from './lines/writing';

/** `ready` once tonight's lines are on the page, so that what is free can be seen. */
export function useArrivals(page: Writing, ready: boolean, next: boolean): void {
  useEffect(() => {
    if (!ready || !next) return;
    focusLine(page.next());
    go('/', { replace: true });
  }, [page, ready, next]);
  useEffect(() => {
    if (!ready) return;
    void takeShared(page).then(({ filled, full }) => {
      if (filled !== null) focusLine(filled);
      if (full) toast({ text: words.tonight.line.full });
    });
  }, [page, ready]);
}

/**
 * Puts every waiting text into a free line of its own, and takes it out of the inbox once it is safe there.
 * The key of the last line it filled, and whether some text found none.
 */
export async function takeShared(page: Writing): Promise<{ filled: number | null; full: boolean }> {
  let filled: number | null = null;
  // A device that keeps nothing has no inbox either; the page says so elsewhere.
  for (const { key, text } of await waiting().catch(() => [])) {
    const line = page.next();
    if (line === null) return { filled, full: true };
    page.type(line, text);
    filled = line;
    await page.flush();
    const stands = page.lines.peek().find((each) => each.key === line);
    if (!stands || stands.refused) continue;
    leaveBehind(page); // one that is too long is on the screen only
    await clear(key);
  }
  return { filled, full: false };
}

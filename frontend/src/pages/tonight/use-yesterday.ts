// "This was yesterday", in one tap: the page's lines go to the night before, and the page with them.
import { offerUndo } from '../undo';
import { addDays, type Day } from '../../shared/day';
import { go, nightAddress } from '../../router';
import { preference } from '../../state/preference';
import { zone } from '../../state/tonight';
import { formatDay, words } from '../../words';
import type { Writing } from './lines/writing';
import { mayBeYesterday, moveNight } from './yesterday';

/** What the tap does; null while it is not offered. With nothing on the page it only opens the night before. */
export function useYesterday(page: Writing, day: Day, today: Day): (() => void) | null {
  if (day !== today || !mayBeYesterday(new Date(), today, preference.value.day_start, zone())) return null;
  return () => void takeBack(page, addDays(today, -1));
}

async function takeBack(page: Writing, yesterday: Day): Promise<void> {
  await page.flush();
  const { moved, back } = await moveNight(page.day, yesterday);
  go(nightAddress(yesterday));
  if (!moved) return;
  const undo = async () => {
    await back();
    go('/');
  };
  offerUndo(words.tonight.moved(formatDay(yesterday, 'full')), undo);
}

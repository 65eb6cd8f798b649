// The nights that are open, by day: a line that is not kept yet outlives a look at another page, and the page itself.
import { effect } from '@preact/signals';
import type { Day } from '../../../shared/day';
import { onGoingAway } from '../../../state/drafts/going-away';
import { guest } from '../../../state/me';
import { isDirty } from './line';
import { leaveBehind } from './unkept';
import { writing, type Writing } from './writing';

const open = new Map<Day, Writing>();
// Whoever comes next on this device finds none of the words of the one who left.
effect(() => {
  if (guest.value > 0) open.clear();
});

/** The page of a night, with whatever was not kept when it was last left. */
export function openNight(day: Day, removed: (id: string) => void): Writing {
  const page = open.get(day) ?? writing(day, removed);
  open.set(day, page);
  return page;
}

/** Keeps everything, and forgets the page once the device holds all of it. */
export async function closeNight(page: Writing): Promise<void> {
  leaveBehind(page);
  await page.flush();
  leaveBehind(page);
  if (!page.lines.peek().some(isDirty) && open.get(page.day) === page) open.delete(page.day);
}

onGoingAway(() => {
  for (const page of open.values()) {
    leaveBehind(page);
    void page.flush().then(() => leaveBehind(page));
  }
});

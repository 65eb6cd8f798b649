// "Nothing I could see": said and taken back; a night's one record, never removed, because its id could not come again.
import type { Day } from '../../shared/day';
import { put } from '../../store/records';
import { idOnce } from '../../store/whose';

/** Keeps the answer for a night, or takes it back; resolves once it is on disk. */
export async function setNothingSeen(day: Day, seenNothing: boolean): Promise<void> {
  await put('night', idOnce('night', day), day, { nothing_seen: seenNothing });
}

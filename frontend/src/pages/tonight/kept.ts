// What a tap writes by itself: where the device refuses it, that is said.
import { toast } from '../../components/toast';
import { StorageRefused } from '../../store/database';
import { words } from '../../words';

/** Whether the device holds what was to be written; false also when the entry is not there any more. */
export async function kept(write: Promise<unknown>): Promise<boolean> {
  try {
    return (await write) !== false;
  } catch (problem) {
    if (!(problem instanceof StorageRefused)) throw problem;
    toast({ text: words.tonight.refused.title });
    return false;
  }
}

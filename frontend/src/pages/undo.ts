// "Removed. Undo": the way back, for as long as there is one.
import { StorageRefused } from '../store/database';
import { words } from '../words';
import { toast } from '../components/toast';

/**
 * Says what was done, and offers to undo it for ten seconds. Where the device refuses that, it is said and offered once more;
 * `back` answers false when it came too late, which is said, too.
 */
export function offerUndo(text: string, back: () => Promise<unknown>): void {
  const run = async () => {
    try {
      if ((await back()) === false) toast({ text: words.app.tooLate });
    } catch (problem) {
      if (!(problem instanceof StorageRefused)) throw problem;
      offerUndo(words.app.notUndone, back);
    }
  };
  toast({ text, action: { label: words.app.undo, run: () => void run() } });
}

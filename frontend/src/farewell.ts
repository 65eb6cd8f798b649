// The account was erased on another device, and so what was here is gone: said until it was read.
import { toast } from './components/toast';
import { onNews } from './store/news';
import { words } from './words';

/** A page is not left open for longer (milliseconds). */
const LONG = 86_400_000;

/** Call once. */
export function startFarewell(): void {
  onNews((news) => {
    if (news.about !== 'erased') return;
    toast({
      text: words.app.erased,
      action: { label: words.app.close, run: () => undefined },
      lasts: LONG,
    });
  });
}

// The account was erased elsewhere, and so what was here is gone: said until it was read, also after this page was closed.
import { toast } from './components/toast';
import { mark, marked } from './store/marks';
import { onNews } from './store/news';
import { words } from './words';

/** A page is not left open for longer (milliseconds). */
const LONG = 86_400_000;

/** Call once. */
export function startFarewell(): void {
  if (marked('erased') !== null) say();
  onNews((news) => {
    if (news.about === 'erased') say();
  });
}

function say(): void {
  toast({
    text: words.app.erased,
    action: { label: words.app.close, run: () => mark('erased', null) },
    lasts: LONG,
  });
}

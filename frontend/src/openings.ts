// When this page counts as opened: at its first sync, and when it comes back after a while. And where a tapped notice leads.
import { go } from './router';
import type { FromWorker } from './shared/from-worker';
import { onNews } from './store/news';

/** A page that was left for this long is opened anew when it comes back (milliseconds). */
const A_WHILE = 1_800_000;

let last = -Infinity;

/** Call once. What there is to do is fetched when it is first needed, so that it costs tonight's first line nothing. */
export function startOpening(): void {
  onNews((news) => {
    if (news.about === 'person') last = -Infinity;
    if (news.about !== 'progress') return;
    if (news.stage === 'signed_out')
      void opening().then(
        ({ letGo }) => letGo(),
        () => undefined,
      );
    if (news.stage === 'synced' && Date.now() - last > A_WHILE) {
      last = Date.now();
      void opening().then(
        ({ putRight }) => putRight(),
        () => undefined,
      );
    }
  });
  const { serviceWorker } = navigator as Partial<Navigator>;
  serviceWorker?.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (data.go !== undefined) go(data.go);
  });
}

function opening() {
  return import('./opening');
}

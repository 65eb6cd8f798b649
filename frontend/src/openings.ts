// When this page counts as opened: at its first sync, when it comes back after a while, and once nights end at another hour.
// And where a tapped notice leads.
import { go } from './router';
import type { FromWorker } from './shared/from-worker';
import { preference } from './state/preference';
import { onNews } from './store/news';

/** A page that was left for this long is opened anew when it comes back (milliseconds). */
const A_WHILE = 1_800_000;

let last = -Infinity;
/** Where nights ended then: the server looks at that when it is asked for the reminder, and nobody tells it. */
let nightEnds: string | undefined;

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
    const { day_start } = preference.value;
    if (news.stage === 'synced' && (Date.now() - last > A_WHILE || nightEnds !== day_start)) {
      last = Date.now();
      nightEnds = day_start;
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

// When to sync: at the start, two seconds after the last key, on leaving, on coming back, and later when it failed.
import { type News, onNews } from '../store/news';
import { nextLapse } from '../store/outbox';
import { finishAdoption } from './adoption';
import { pause } from './backoff';
import { finishLeaving } from './leaving';
import { syncNow } from './sync';
import { inTurn } from './turn';

/** After the last key (milliseconds). */
const SETTLED = 2_000;
/** Between two looks for what other devices wrote, while the page is seen: a switch that was turned off elsewhere holds here soon. */
const SEEN = 30_000;
/** The same while it is open behind something else. */
const UNSEEN = 300_000;

let started = false;
let failures = 0;
let settling: ReturnType<typeof setTimeout> | undefined;
let later: ReturnType<typeof setTimeout> | undefined;

/** Starts once; what this page, or another one, left half done is finished first. */
export function startSyncing(): void {
  if (started) return;
  started = true;
  onNews(heed);
  addEventListener('online', go);
  addEventListener('pageshow', go);
  addEventListener('blur', leave);
  addEventListener('pagehide', leave);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') leave();
    else go();
  });
  void inTurn(() => finishLeaving().then(finishAdoption))
    .catch(() => undefined)
    .then(go);
}

function heed(news: News): void {
  if (news.about === 'person') go();
  if (news.about === 'entries' && news.byHand) {
    clearTimeout(settling);
    settling = setTimeout(go, SETTLED);
  }
  if (news.about !== 'progress' || news.stage === 'syncing') return;
  failures = news.stage === 'synced' ? 0 : failures + 1;
  clearTimeout(later);
  if (news.stage === 'signed_out') return; // until somebody signs in
  const regularly = document.visibilityState === 'visible' ? SEEN : UNSEEN;
  later = setTimeout(go, failures > 0 ? pause(failures, Math.random(), news.retryAfter) : regularly);
}

/** What was typed and not sent yet leaves with the person; a small request outlives the page (api/client). */
function leave(): void {
  if (settling !== undefined) go();
}

function go(): void {
  clearTimeout(settling);
  settling = undefined;
  void syncNow()
    .then(nextLapse)
    .then((until) => {
      // A removal leaves when it can no longer be undone.
      if (until !== null) settling ??= setTimeout(go, Math.max(0, until - Date.now()) + 1);
    })
    .catch(() => undefined);
}

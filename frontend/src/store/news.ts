// What changed on this device, told to everybody who shows it, in this tab and in the others.
import type { Day } from '../shared/day';

export type News =
  /** Entries changed, by the person's hand or not; `days` on which something appeared, changed or went (null: no day). */
  | { about: 'entries'; days: (Day | null)[]; byHand: boolean }
  /** Somebody signed up, in or out. */
  | { about: 'person' }
  /** The account was erased elsewhere, and with it what was on this device. */
  | { about: 'erased' }
  /** `retryAfter`: seconds the server asks to be left alone for. */
  | { about: 'progress'; stage: Stage; retryAfter?: number | null }
  | { about: 'storage'; state: StorageState };

/** Where syncing stands: under way, done, or why it stopped. */
export type Stage = 'syncing' | 'synced' | 'offline' | 'signed_out' | 'failed';

/** 'blocked': another tab of another release is in the way. 'refused': this device keeps nothing. */
export type StorageState = 'ok' | 'blocked' | 'refused';

type Listener = (news: News) => void;

const listeners = new Set<Listener>();

const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('porchlight');
channel?.addEventListener('message', ({ data }: MessageEvent<News>) => {
  spread(data.about === 'entries' ? { ...data, byHand: false } : data);
});

/** Calls `listener` on every piece of news; returns how to stop. */
export function onNews(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function tell(news: News): void {
  spread(news);
  if (news.about !== 'storage') channel?.postMessage(news); // each tab has its own connection
}

function spread(news: News): void {
  for (const listener of listeners) listener(news);
}

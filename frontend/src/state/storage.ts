// Whether this device keeps what is written, and for how long it promises to.
import { type ReadonlySignal, signal } from '@preact/signals';
import { onNews, type StorageState } from '../store/news';

const state = signal<StorageState>('ok');

/** 'refused': nothing is kept here. 'blocked': a tab of another release is in the way; closing or reloading it helps. */
export const storage: ReadonlySignal<StorageState> = state;

let asked = false;

onNews((news) => {
  if (news.about === 'storage') state.value = news.state;
  if (news.about === 'entries' && news.byHand && !asked) {
    asked = true;
    // After the first entry, when there is something worth keeping; a refusal costs nothing.
    void (navigator as Partial<Navigator>).storage?.persist().catch(() => false);
  }
});

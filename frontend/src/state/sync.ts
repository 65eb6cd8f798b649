// Where syncing stands, for the line that tells the truth.
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { onNews, type Stage } from '../store/news';
import { waiting as countWaiting } from '../store/outbox';
import { type Entry, parked as listParked } from '../store/records';
import { syncedAt as readSyncedAt } from '../store/facts';
import { me } from './me';

export interface SyncState {
  /** 'local': no account yet. 'waiting': something is to be sent. The others as they say. */
  phase: 'local' | 'waiting' | 'syncing' | 'synced' | 'offline' | 'signed_out' | 'failed';
  /** Records of which the server lacks something. */
  waiting: number;
  /** When everything was last up and down. */
  syncedAt: Date | null;
  /** Entries the server did not take; `problem` says why. */
  parked: Entry[];
}

const stage = signal<Stage | null>(null);
const outbox = signal<{ waiting: number; parked: Entry[]; syncedAt: Date | null }>({
  waiting: 0,
  parked: [],
  syncedAt: null,
});

export const syncState: ReadonlySignal<SyncState> = computed(() => ({ ...outbox.value, phase: phase() }));

function phase(): SyncState['phase'] {
  if (!me.value) return 'local';
  if (stage.value !== null && stage.value !== 'synced') return stage.value;
  return outbox.value.waiting > 0 || !outbox.value.syncedAt ? 'waiting' : 'synced';
}

async function count(): Promise<void> {
  const [waiting, parked, syncedAt] = await Promise.all([countWaiting(), listParked(), readSyncedAt()]);
  outbox.value = { waiting, parked, syncedAt };
}

onNews((news) => {
  if (news.about === 'progress') stage.value = news.stage;
  if (news.about === 'person') stage.value = null;
  if (news.about !== 'storage') void count().catch(() => undefined);
});
void count().catch(() => undefined);

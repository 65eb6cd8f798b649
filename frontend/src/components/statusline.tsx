// The line that tells the truth: what is kept here, what reached the server and when, what still waits.
import type { SyncState } from '../state/sync';
import { formatTime, words } from '../words';
import { device } from '../shared/device';
import { Icon } from './icon';
import './statusline.css';

interface Props {
  /** How the sync stands: `syncState.value` of state/sync. */
  sync: SyncState;
  /** Whether the device holds what is written on the page it stands on; an empty page says "Kept as you write". */
  written: boolean;
}

export function Statusline({ sync, written }: Props) {
  return (
    <span class="statusline">
      <Icon name={device()} class="little" />
      {sentence(sync, written)}
    </span>
  );
}

/** The sentence for a state. Pure but for the device's kind. */
export function sentence(sync: SyncState, written: boolean): string {
  const say = words.statusline;
  const here = written ? 'kept' : 'open';
  if (sync.parked.length > 0) return say.parked(sync.parked.length);
  if (sync.phase === 'signed_out') return say.signedOut[here];
  if (sync.phase === 'failed') return say.failed[here];
  if (sync.waiting > 0 && (sync.phase === 'offline' || sync.phase === 'waiting'))
    return say.waiting(sync.waiting);
  if (sync.phase === 'syncing' && sync.waiting > 0) return say.syncing[here];
  if (!written) return say.keptAsYouWrite;
  if (sync.phase === 'local' || sync.syncedAt === null) return say.kept[device()];
  return say.synced[device()](formatTime(sync.syncedAt));
}

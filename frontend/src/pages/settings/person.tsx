// Whose notebook this is, and how it stands between here and the server.
import { device } from '../../shared/device';
import { me } from '../../state/me';
import { syncState, type SyncState } from '../../state/sync';
import { syncNow } from '../../sync/sync';
import { formatMoment } from '../../words';
import { settings } from '../../words/settings';
import '../../components/panel.css';

const say = settings.person;

export function Person() {
  const sync = syncState.value;
  if (!me.value) {
    return (
      <section class="panel person">
        <h2>{say.nobody[device()]}</h2>
        <p>{say.nobodyText}</p>
        <a class="button" href="/more/account">
          {say.enter}
        </a>
      </section>
    );
  }
  return (
    <section class="panel person">
      <h2 class="person-name">{me.value.name}</h2>
      <p role="status">{standing(sync)}</p>
      {sync.phase === 'signed_out' ? (
        <a class="button" href="/more/account?in">
          {say.again}
        </a>
      ) : (
        <button type="button" class="button" onClick={() => void syncNow()}>
          {say.now}
        </button>
      )}
    </section>
  );
}

/** One sentence on what is where. */
function standing({ phase, waiting, syncedAt, parked }: SyncState): string {
  if (phase === 'signed_out') return say.signedOut;
  if (phase === 'syncing') return say.syncing;
  if (phase === 'failed') return say.failed;
  if (waiting > 0) return say.waiting(waiting);
  if (parked.length > 0) return say.parked(parked.length);
  if (syncedAt === null) return say.never;
  return phase === 'offline' ? say.offline(formatMoment(syncedAt)) : say.synced(formatMoment(syncedAt));
}

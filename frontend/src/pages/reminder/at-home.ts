// Whether there is somebody here whom the server knows.
import { me } from '../../state/me';
import { syncState } from '../../state/sync';

export function atHome(): boolean {
  return me.value !== null && syncState.value.phase !== 'signed_out';
}

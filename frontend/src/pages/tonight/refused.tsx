// Said plainly when the device keeps nothing: the words are on the screen, and only there.
import type { StorageState } from '../../store/news';
import { words } from '../../words';
import { isStranded, lightOf, tooMany, type Line } from './lines/line';
import type { Writing } from './lines/writing';

/** What the device refuses: these very lines, everything, or nothing (null). Pure. */
export function refusal(lines: readonly Line[], storage: StorageState): 'lines' | 'all' | null {
  if (lines.some((line) => isStranded(line) && tooMany(line) === 0)) return 'lines';
  // A storage that refused once and now keeps a line is well again.
  return storage === 'ok' || lines.some((line) => lightOf(line) === 'flame') ? null : 'all';
}

interface RefusedProps {
  page: Writing;
  what: 'lines' | 'all';
  storage: StorageState;
  /** Whether what the device kept before could not be read either. */
  unread: boolean;
}

export function Refused({ page, what, storage, unread }: RefusedProps) {
  const say = words.tonight.refused;
  return (
    <div class="refused" role="alert">
      <p>{say.title}</p>
      <p class="quiet">{storage === 'blocked' ? say.blocked : unread ? say.unread : say.why}</p>
      {what === 'lines' && (
        <button type="button" class="link" onClick={() => void page.flush()}>
          {say.again}
        </button>
      )}
    </div>
  );
}

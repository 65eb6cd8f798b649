// Said plainly when the device keeps nothing: the words are on the screen, and only there.
import { storage } from '../../state/storage';
import { words } from '../../words';
import { isStranded, lightOf, tooMany } from './lines/line';
import type { Writing } from './lines/writing';

export function Refused({ page }: { page: Writing }) {
  const say = words.tonight.refused;
  const lines = page.lines.value;
  const stranded = lines.some((line) => isStranded(line) && tooMany(line) === 0);
  // A storage that once refused and now keeps a line is well again.
  const ill = storage.value !== 'ok' && !lines.some((line) => lightOf(line) === 'flame');
  if (!stranded && !ill) return null;
  return (
    <div class="refused" role="alert">
      <p>{say.title}</p>
      <p class="quiet">{storage.value === 'blocked' ? say.blocked : say.why}</p>
      {stranded && (
        <button type="button" class="link" onClick={() => void page.flush()}>
          {say.again}
        </button>
      )}
    </div>
  );
}

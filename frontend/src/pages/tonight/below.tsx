// Under the lines: where the words are kept, what can be undone, and the one small link that changes with the page.
import { Statusline } from '../../components/statusline';
import { Toasts, toasted } from '../../components/toast';
import { syncState } from '../../state/sync';
import { words } from '../../words';
import type { Link } from './link';

interface BelowProps {
  link: Link | null;
  past: boolean;
  /** Whether the device holds everything that is written on this page, and something is; null when it refuses to, which is said elsewhere. */
  kept: boolean | null;
  onLink: (link: Link) => void;
}

export function Below({ link, past, kept, onLink }: BelowProps) {
  return (
    <div class="below">
      <div class="below-state">
        <Toasts inline />
        {kept !== null && !toasted.value && <Statusline sync={syncState.value} written={kept} />}
      </div>
      {link && (
        <button
          type="button"
          class="link"
          aria-haspopup={link === 'happened' ? 'dialog' : undefined}
          onMouseDown={(event) => {
            event.preventDefault(); // the link would change under the finger if the line lost its caret first
          }}
          onClick={() => onLink(link)}
        >
          {labelOf(link, past)}
        </button>
      )}
    </div>
  );
}

function labelOf(link: Link, past: boolean): string {
  const say = words.tonight;
  switch (link) {
    case 'nothing':
      return past ? say.nothing.linkPast : say.nothing.link;
    case 'undo':
      return say.nothing.undo;
    case 'happened':
      return say.happened.link;
    case 'more':
      return say.more;
  }
}

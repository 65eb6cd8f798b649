// A value that hurts: the page slows, asks nothing further, and shows the way to the help page.
import { say as words } from '../../words/values';
import type { ValueWriting } from './name';

export function Painful({ draft }: { draft: ValueWriting }) {
  const say = words.painful;
  return (
    <section class="painful">
      <p class="say">{say.say}</p>
      <p class="say">{say.more}</p>
      <a class="button" href="/more/help">
        {say.help}
      </a>
      <button type="button" class="link" onClick={() => void draft.choose({ painful: false })}>
        {say.unmark}
      </button>
    </section>
  );
}

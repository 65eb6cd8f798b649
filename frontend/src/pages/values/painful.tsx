// A value that hurts: the page slows, asks nothing further, and shows the way to the help page.
import { focusOn, HEADING } from '../../components/focus';
import { say as words } from '../../words/values';
import type { ValueWriting } from './name';

export function Painful({ draft }: { draft: ValueWriting }) {
  const say = words.painful;
  const unmark = () => {
    void draft.choose({ painful: false });
    focusOn(HEADING);
  };
  return (
    <section class="painful" tabIndex={-1}>
      <p class="say">{say.say}</p>
      <p class="say">{say.more}</p>
      <a class="button" href="/more/help">
        {say.help}
      </a>
      <button type="button" class="link" onClick={unmark}>
        {say.unmark}
      </button>
    </section>
  );
}

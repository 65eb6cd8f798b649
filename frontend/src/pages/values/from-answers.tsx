// What came back in the answers and was made this value. It is not offered again, whatever the value is called, until it is let go.
import { focusOn, HEADING } from '../../components/focus';
import { say as words } from '../../words/values';
import type { ValueWriting } from './name';

export function FromAnswers({ draft }: { draft: ValueWriting }) {
  const say = words.value;
  const { theme } = draft.now.value;
  if (!theme) return null;
  const forget = () => {
    void draft.choose({ theme: null });
    focusOn(HEADING);
  };
  return (
    <div class="value-theme">
      <p class="quiet">
        {say.picked}
        <span class="own-in" dir="auto">
          {theme}
        </span>
      </p>
      <button type="button" class="link" onClick={forget}>
        {say.forget}
      </button>
    </div>
  );
}

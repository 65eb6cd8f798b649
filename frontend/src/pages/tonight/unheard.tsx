// One quiet line for whoever wished to be knocked for here and is not: the way to what can be done, and a way to let it be.
import { focusOn, HEADING } from '../../components/focus';
import { device } from '../../shared/device';
import { letBe, letItBe, unheard } from '../../state/unheard';
import { words } from '../../words';

export function Unheard() {
  const say = words.tonight.unheard;
  if (unheard.value === letBe.value || unheard.value === null) return null;
  return (
    <p class="weekly">
      <a class="link" href="/more/reminder">
        {say[device()]}
      </a>
      <button
        type="button"
        class="link"
        onClick={() => {
          letItBe();
          focusOn(HEADING);
        }}
      >
        {say.letBe}
      </button>
    </p>
  );
}

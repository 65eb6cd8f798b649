// The compass before there is a value on it: what one is, and the two ways to begin.
import { say as words } from '../../words/values';

export function Empty() {
  const say = words.compass;
  return (
    <section class="values-empty">
      <p class="say">{say.empty.say}</p>
      <p class="quiet">{say.empty.more}</p>
      <a class="button main" href="/values/clarify">
        {say.empty.ask}
      </a>
      <a class="button" href="/values/new">
        {say.add}
      </a>
    </section>
  );
}

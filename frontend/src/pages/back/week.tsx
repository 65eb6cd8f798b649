// The Sunday read-back: the week's lines and nothing else, to be read slowly (practices §1). On other evenings the seven nights until then.
import { addDays, weekdayOf } from '../../shared/day';
import { useEntries } from '../../state/entries';
import { today } from '../../state/tonight';
import { words } from '../../words';
import { back } from '../../words/back';
import { Calm } from './calm';
import { nightOf } from './night';

const NIGHTS = 7;
const SUNDAY = 7;

export function Week() {
  const entries = useEntries(addDays(today.value, 1 - NIGHTS), today.value);
  const say = back.week;
  if (!entries) return <main class="page calm" aria-busy="true" />;
  const { lines } = nightOf(entries);
  return (
    <Calm
      title={weekdayOf(today.value) === SUNDAY ? say.title : say.nights}
      lines={lines.map(({ id, body }) => ({ id, text: body.text }))}
      none={lines.length === 0 ? say : undefined}
    >
      <a class="link" href="/learn/reading">
        {words.app.about}
      </a>
    </Calm>
  );
}

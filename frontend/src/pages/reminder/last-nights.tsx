// The last nights: what became of their calls. A night that was not knocked for is nobody's fault.
import { useEffect, useState } from 'preact/hooks';
import { Row, Section } from '../../components/section';
import type { Call, Reminder } from '../../shared/reminder';
import { calls } from '../../sync/reminder';
import { formatDay } from '../../words';
import { reminder as words } from '../../words/reminder';
import { Later } from './later';
import { nightsOf } from './past';

const say = words.past;
/** How many nights are shown at first. */
const FIRST = 7;

export function LastNights({ reminder }: { reminder: Reminder }) {
  const [found, setFound] = useState<Call[] | null>(null);
  const [all, setAll] = useState(false);
  // Without the server there is nothing to show; the page says so on top.
  const look = () => calls().then(setFound, () => undefined);
  useEffect(() => void look(), []);
  if (found === null) return null;
  const nights = nightsOf(found);
  return (
    <Section title={say.title}>
      <Later calls={found} reminder={reminder} look={look} />
      {nights.length === 0 && <p class="section-text">{say.none}</p>}
      {nights.slice(0, all ? nights.length : FIRST).map(({ night, says }) => (
        <Row key={night} name={formatDay(night, 'brief')} text={says.join('. ') + '.'} />
      ))}
      {!all && nights.length > FIRST && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {say.more}
        </button>
      )}
    </Section>
  );
}

// What was written here while another device removed the entry: the words can still be read, and copied back by hand.
import { useEffect, useState } from 'preact/hooks';
import { trash, type Thrown } from '../../sync/trash';
import { nightAddress } from '../../router';
import { formatDay, words } from '../../words';
import { Section } from './section';
import { wordsOf } from './words-of';

const say = words.settings.trash;

export function Trash() {
  const [thrown, setThrown] = useState<readonly Thrown[]>([]);
  useEffect(() => {
    // Without the server there is nothing to show, and nothing is lost by that.
    void trash().then(setThrown, () => undefined);
  }, []);
  if (thrown.length === 0) return null;
  return (
    <Section title={say.title}>
      <p class="section-text">{say.text}</p>
      <ul class="parked">
        {thrown.map(({ kind, id, version, day, body }) => (
          <li key={`${id} ${String(version)}`}>
            <p class="own small" dir="auto">
              {wordsOf(kind, body) ?? words.settings.parked.nothing}
            </p>
            {day !== null && (
              <a class="link" href={nightAddress(day)}>
                {words.settings.parked.open(formatDay(day, 'full'))}
              </a>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

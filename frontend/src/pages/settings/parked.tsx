// What the server did not take: the words, why, and where to change them.
import { nightAddress } from '../../router';
import { syncState } from '../../state/sync';
import { formatDay, words } from '../../words';
import { Section } from './section';
import { wordsOf } from './words-of';

const say = words.settings.parked;

export function Parked() {
  const { parked } = syncState.value;
  if (parked.length === 0) return null;
  return (
    <Section title={say.title(parked.length)}>
      <p class="section-text">{say.text}</p>
      <ul class="parked">
        {parked.map((entry) => (
          <li key={entry.id}>
            <p class="own small" dir="auto">
              {wordsOf(entry.kind, entry.body) ?? say.nothing}
            </p>
            {entry.problem && <p class="quiet">{entry.problem.title}</p>}
            {entry.day !== null && (
              <a class="link" href={nightAddress(entry.day)}>
                {say.open(formatDay(entry.day, 'full'))}
              </a>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

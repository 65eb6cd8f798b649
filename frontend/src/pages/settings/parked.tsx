// What the server did not take: the words, why, and where to change them.
import { nightAddress } from '../../router';
import type { Entry } from '../../store/records';
import { syncState } from '../../state/sync';
import { formatDay, words } from '../../words';
import { Section } from './section';

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
            <p class="own small">{wordsOf(entry) ?? say.nothing}</p>
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

/** The words in an entry of whatever kind: its longest text. */
function wordsOf(entry: Entry): string | null {
  const texts = Object.values(entry.body).filter((field) => typeof field === 'string' && field.includes(' '));
  return (texts as string[]).sort((one, other) => other.length - one.length)[0] ?? null;
}

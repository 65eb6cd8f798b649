// What the server did not take: the words, why, and where to change them.
import { syncState } from '../../state/sync';
import { words } from '../../words';
import { Listed } from './listed';
import { Section } from '../../components/section';

const say = words.settings.parked;

export function Parked() {
  const { parked } = syncState.value;
  if (parked.length === 0) return null;
  return (
    <Section title={say.title(parked.length)}>
      <p class="section-text">{say.text}</p>
      <ul class="parked">
        {parked.map((entry) => (
          <Listed key={entry.id} {...entry} remark={entry.problem?.title} />
        ))}
      </ul>
    </Section>
  );
}

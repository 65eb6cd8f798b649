// What the server did not take: the words, why, and where to change them.
import { syncState } from '../../state/sync';
import { settings } from '../../words/settings';
import { Listed } from './listed';
import { Section } from '../../components/section';

const say = settings.parked;

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

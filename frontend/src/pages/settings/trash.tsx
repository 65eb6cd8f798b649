// What was written here while another device removed the entry: the words can still be read, and copied back by hand.
import { useEffect, useState } from 'preact/hooks';
import { trash, type Thrown } from '../../sync/trash';
import { settings } from '../../words/settings';
import { Listed } from './listed';
import { Section } from '../../components/section';

const say = settings.trash;

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
        {thrown.map((each) => (
          <Listed key={`${each.id} ${each.version}`} {...each} />
        ))}
      </ul>
    </Section>
  );
}

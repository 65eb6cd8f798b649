// Whom the small ways came from, once they come from more than one: a quiet line of figures, in no order of merit.
import { useKind } from '../../state/kind';
import { formatList } from '../../words';
import { trends } from '../../words/trends';
import type { Ground } from './ground';
import { own, OwnIn } from './own-in';
import { waysByWhom } from './sums';

export function Whom({ ground: { entries, stretch } }: { ground: Ground }) {
  const say = trends.noticings.whom;
  const subjects = useKind('subject');
  const ways = waysByWhom(
    entries.filter(({ day }) => day !== null && day >= stretch.since),
    subjects?.map(({ id }) => id) ?? [],
  );
  if (!subjects || ways.length < 2) return null;
  const parts = ways.map(([id, n]) => {
    const named = subjects.find((subject) => subject.id === id);
    return say.part(id === null ? say.partner : named ? own(named.body.label) : say.unnamed, n);
  });
  return (
    <p class="quiet whom-line">
      <OwnIn text={say.all(formatList(parts))} />
    </p>
  );
}

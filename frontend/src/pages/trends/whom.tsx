// Whom the small ways came from, once they come from more than one: a quiet line of figures, in no order of merit.
import { useKind } from '../../state/kind';
import { trends } from '../../words/trends';
import type { Ground } from './ground';
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
    return say.part(id === null ? say.partner : named ? isolated(named.body.label) : say.unnamed, n);
  });
  const pieces = say.all(parts.join(', ')).split(LABEL);
  return (
    <p class="quiet whom-line">
      {pieces.map((piece, index) => (index % 2 === 1 ? <bdi key={index}>{piece}</bdi> : piece))}
    </p>
  );
}

/** A label may run the other way than the sentence it stands in. */
const LABEL = /\u2068([^\u2069]*)\u2069/u;
const isolated = (label: string) => `\u2068${label}\u2069`;

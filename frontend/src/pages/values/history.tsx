// How one value was rated over time, the newest first: each time a ring and a disc on the same rule.
import { useState } from 'preact/hooks';
import { useFrame } from '../../charts/frame';
import { Pair, PairAxis } from '../../charts/pair';
import { useKind } from '../../state/kind';
import { today } from '../../state/tonight';
import { say as words } from '../../words/values';
import { dateName } from './names';

/** Shown at once; all of them on asking. */
const RECENT = 6;

export function History({ value }: { value: string }) {
  const say = words.value;
  const ratings = useKind('rating');
  const [all, setAll] = useState(false);
  const [ref, frame] = useFrame<HTMLOListElement>();
  const own = (ratings ?? [])
    .filter(({ body }) => body.value === value)
    .sort((a, b) => ((a.day ?? '') > (b.day ?? '') || (a.day === b.day && a.id > b.id) ? -1 : 1));
  return (
    <section class="value-history">
      <h2 class="quiet">{say.rated}</h2>
      <ol ref={ref}>
        {own.slice(0, all ? own.length : RECENT).map(({ id, day, body }) => (
          <li key={id}>
            <span class="quiet" aria-hidden="true">
              {dateName(day ?? '', today.value)}
            </span>
            <Pair frame={frame} pair={{ wouldLike: body.would_like, actually: body.actually }} />
            <span class="unseen">
              {say.rating(
                dateName(day ?? '', today.value),
                words.compass.pair(body.would_like, body.actually),
              )}
            </span>
          </li>
        ))}
      </ol>
      {own.length > 0 ? <PairAxis frame={frame} /> : ratings && <p class="quiet">{say.unrated}</p>}
      {own.length > RECENT && !all && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {say.earlier}
        </button>
      )}
    </section>
  );
}

// The compass as it is drawn: its sentence, a rule from 0 to 10 for each value, and what it rests on.
import { useFrame } from '../../charts/frame';
import { Pair, PairAxis, PairSign } from '../../charts/pair';
import { AsTable } from '../../components/as-table';
import type { Day } from '../../shared/day';
import { say as words } from '../../words/values';
import { distance, furthest, ratedDays, askable, type Rating, type Value } from './held';
import { brief, restsOn } from './names';

interface Props {
  held: readonly Value[];
  latest: ReadonlyMap<string, Rating>;
  ratings: readonly Rating[];
  day: Day;
  today: Day;
  onTable: () => void;
}

export function Drawing({ held, latest, ratings, day, today, onTable }: Props) {
  const say = words.compass;
  const [ref, frame] = useFrame<HTMLUListElement>();
  const spoken = askable(held);
  const days = ratedDays(ratings, spoken, day);
  return (
    <figure class="compass">
      {spoken.length > 0 && (
        <figcaption class="say">
          <Sentence values={spoken} latest={latest} />
        </figcaption>
      )}
      {days.length > 0 && (
        <ul class="compass-legend">
          <li>
            <PairSign mark="ring" />
            {say.wouldLike}
          </li>
          <li>
            <PairSign mark="disc" />
            {say.actually}
          </li>
        </ul>
      )}
      <ul class="compass-values" ref={ref}>
        {held.map(({ id, body }) => {
          const rating = latest.get(id)?.body;
          return (
            <li key={id}>
              <a href={`/values/${id}`}>
                <span class="own small" dir="auto">
                  {body.name}
                </span>
                {!body.painful && (
                  <>
                    <Pair
                      frame={frame}
                      pair={rating ? { wouldLike: rating.would_like, actually: rating.actually } : null}
                    />
                    <span class="unseen">
                      {rating ? say.pair(rating.would_like, rating.actually) : say.notRated}
                    </span>
                  </>
                )}
              </a>
            </li>
          );
        })}
      </ul>
      {days.length > 0 && (
        <>
          <PairAxis frame={frame} />
          <div class="compass-foot">
            <p class="quiet">{restsOn(days, today)}</p>
            <AsTable name={say.asTable} onClick={onTable} />
          </div>
        </>
      )}
    </figure>
  );
}

function Sentence({ values, latest }: { values: readonly Value[] } & Pick<Props, 'latest'>) {
  const say = words.compass;
  const far = furthest(values, latest);
  if (!far) return say.unrated(values.length);
  if (distance(far.rating) === 0) return say.together(values.filter(({ id }) => latest.has(id)).length);
  const { would_like, actually } = far.rating.body;
  return (
    <>
      {say.furthest}
      <span class="own-in" dir="auto">
        {brief(far.value.body.name)}
      </span>
      {say.apart(would_like, actually)}
    </>
  );
}

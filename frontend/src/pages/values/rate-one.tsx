// One value's two sliders. The numbers of last time stand there faintly until they are said anew, and are not today's unless that is said.
import { useRef, useState } from 'preact/hooks';
import { Ten } from '../../components/ten';
import { toast } from '../../components/toast';
import type { Day } from '../../shared/day';
import { uuid7 } from '../../shared/uuid';
import { StorageRefused } from '../../store/database';
import { put } from '../../store/records';
import { say as words } from '../../words/values';
import { latestOf, type Rating, type Value } from './held';

interface Props {
  value: Value;
  ratings: readonly Rating[];
  today: Day;
}

export function RateOne({ value, ratings, today }: Props) {
  const say = words.rate;
  const last = latestOf(ratings, today).get(value.id);
  const own = last?.day === today ? last : undefined;
  const id = useRef<string | null>(null);
  const [said, setSaid] = useState<{ would_like?: number; actually?: number }>({});
  const shown = {
    would_like: said.would_like ?? last?.body.would_like ?? null,
    actually: said.actually ?? last?.body.actually ?? null,
  };

  /** Only what was said today is kept of today: what is not is taken `from` another rating, or nothing is kept yet. */
  const keep = async (more: typeof said, from: Rating | undefined) => {
    const all = { ...said, ...more };
    setSaid(all);
    const would_like = all.would_like ?? from?.body.would_like;
    const actually = all.actually ?? from?.body.actually;
    if (would_like === undefined || actually === undefined) return;
    id.current ??= own?.id ?? uuid7();
    try {
      await put('rating', id.current, today, { value: value.id, would_like, actually });
    } catch (problem) {
      if (!(problem instanceof StorageRefused)) throw problem;
      toast({ text: words.refused });
    }
  };
  const held = own?.body.would_like === shown.would_like && own.body.actually === shown.actually;
  const slider = (field: 'would_like' | 'actually', label: string, mark: 'ring' | 'disc') => {
    const heard = own !== undefined || field in said;
    const from = shown[field];
    return (
      <Ten
        label={label}
        name={say.one(value.body.name, label)}
        mark={mark}
        value={heard ? from : null}
        from={from}
        said={from === null ? say.unsaid : heard ? say.said(from) : say.last(from)}
        onValue={(number) => void keep({ [field]: number }, own)}
      />
    );
  };
  const waits =
    !own && 'would_like' in said !== 'actually' in said
      ? say.waits('would_like' in said ? words.compass.actually : words.compass.wouldLike)
      : null;
  return (
    <section class="rate-one">
      <h2 class="own" dir="auto">
        {value.body.name}
      </h2>
      {slider('would_like', words.compass.wouldLike, 'ring')}
      {slider('actually', words.compass.actually, 'disc')}
      <div class="rate-state">
        <p class="quiet" role="status">
          {held ? say.kept : waits}
        </p>
        {!own && last && (
          <button type="button" class="link" onClick={() => void keep({}, last)}>
            {waits === null ? say.same : say.other}
          </button>
        )}
      </div>
    </section>
  );
}

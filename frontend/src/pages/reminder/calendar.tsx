// A calendar with an alarm, for devices that cannot be knocked at: a secret address, shown once, ended with a tap.
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { Section } from '../../components/section';
import { ShownOnce } from '../../components/shown-once';
import { toast } from '../../components/toast';
import { endFeed, feedMadeAt, makeFeed } from '../../sync/feed';
import { formatDate } from '../../words';
import { reminder as words } from '../../words/reminder';
import { isProblem } from '../account/problem';

const say = words.feed;

/** The address while it can be seen; when it was made; null when there is none; undefined while nobody knows. */
type Feed = { address: string } | { madeAt: Date } | null | undefined;

export function Calendar() {
  const [feed, setFeed] = useState<Feed>(undefined);
  /** Whether the server did not answer the last time; what is known of the address stays. */
  const [away, setAway] = useState(false);
  const now = async (work: () => Promise<Feed>) => {
    try {
      setFeed(await work());
      setAway(false);
    } catch (problem) {
      if (!isProblem(problem)) throw problem;
      setAway(true);
    }
  };
  const look = async (): Promise<Feed> => {
    const madeAt = await feedMadeAt();
    return madeAt && { madeAt };
  };
  const again = () => void now(look);
  useEffect(again, []);
  const unknown = away && feed === undefined;
  useLayoutEffect(() => {
    if (!unknown) return undefined;
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, [unknown]);

  const make = async (): Promise<Feed> => ({ address: await makeFeed() });
  const end = async (): Promise<Feed> => {
    await endFeed();
    toast({ text: say.ended });
    return null;
  };
  const there = feed !== null && feed !== undefined;
  return (
    <Section title={say.title}>
      <p class="section-text">{say.text}</p>
      {away && (
        <p class="section-text" role="status">
          {say.away}
        </p>
      )}
      {unknown && (
        <button type="button" class="button" onClick={again}>
          {words.tryAgain}
        </button>
      )}
      {there && 'address' in feed && <ShownOnce name={say.name} text={feed.address} remark={say.once} />}
      {there && 'madeAt' in feed && <p class="section-text">{say.made(formatDate(feed.madeAt))}</p>}
      {feed === null && (
        <button type="button" class="button" onClick={() => void now(make)}>
          {say.make}
        </button>
      )}
      {there && (
        <p class="feed-foot">
          {'madeAt' in feed && (
            <button type="button" class="link" onClick={() => void now(make)}>
              {say.anew}
            </button>
          )}
          <button type="button" class="link" onClick={() => void now(end)}>
            {say.end}
          </button>
        </p>
      )}
    </Section>
  );
}

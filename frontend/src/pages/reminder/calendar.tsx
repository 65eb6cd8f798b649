// A calendar with an alarm, for devices that cannot be knocked at: a secret address, shown once, ended with a tap.
import { useEffect, useState } from 'preact/hooks';
import { Section } from '../../components/section';
import { ShownOnce } from '../../components/shown-once';
import { toast } from '../../components/toast';
import { endFeed, feedMadeAt, makeFeed } from '../../sync/feed';
import { formatDate, words } from '../../words';
import { isProblem } from '../account/problem';

const say = words.reminder.feed;

/** The address while it can be seen; when it was made; null when there is none; 'away' while nobody knows. */
type Feed = { address: string } | { madeAt: Date } | null | 'away';

export function Calendar() {
  const [feed, setFeed] = useState<Feed | undefined>(undefined);
  const now = (work: () => Promise<Feed>) =>
    work().then(setFeed, (problem: unknown) => {
      if (!isProblem(problem)) throw problem;
      setFeed('away');
    });
  const look = async (): Promise<Feed> => {
    const madeAt = await feedMadeAt();
    return madeAt && { madeAt };
  };
  useEffect(() => void now(look), []);

  const make = async (): Promise<Feed> => ({ address: await makeFeed() });
  const end = async (): Promise<Feed> => {
    await endFeed();
    toast({ text: say.ended });
    return null;
  };
  const there = feed !== null && feed !== 'away' && feed !== undefined;
  return (
    <Section title={say.title}>
      <p class="section-text">{say.text}</p>
      {feed === 'away' && (
        <p class="section-text" role="status">
          {say.away}
        </p>
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

// A code for one more person, shown once.
import { useState } from 'preact/hooks';
import { ShownOnce } from '../../components/shown-once';
import { invite } from '../../sync/account';
import { formatMoment } from '../../words';
import { settings } from '../../words/settings';
import { isProblem } from '../account/problem';
import { Section } from '../../components/section';

const say = settings.invite;

export function Invitation() {
  const [made, setMade] = useState<{ code: string; expiresAt: Date } | 'away' | null>(null);
  const make = async () => {
    try {
      setMade(await invite());
    } catch (problem) {
      if (!isProblem(problem)) throw problem;
      setMade('away');
    }
  };
  return (
    <Section title={say.title}>
      <p class="section-text">{say.text}</p>
      {made !== null && made !== 'away' ? (
        <ShownOnce name={say.code} text={made.code} remark={say.until(formatMoment(made.expiresAt))} />
      ) : (
        <>
          {made === 'away' && (
            <p class="section-text" role="status">
              {say.away}
            </p>
          )}
          <button type="button" class="button" onClick={() => void make()}>
            {say.make}
          </button>
        </>
      )}
    </Section>
  );
}

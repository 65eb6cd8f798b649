// A code for one more person, shown once.
import { useState } from 'preact/hooks';
import { toast } from '../../components/toast';
import { invite } from '../../sync/account';
import { formatMoment, words } from '../../words';
import { isProblem } from '../account/problem';
import { Section } from './section';

const say = words.settings.invite;

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
        <div class="code" role="status">
          <p>
            <span class="unseen">{say.code}</span>
            <output class="tnum">{made.code}</output>
            <button type="button" class="link" onClick={() => void copy(made.code)}>
              {say.copy}
            </button>
          </p>
          <p class="quiet">{say.until(formatMoment(made.expiresAt))}</p>
        </div>
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

async function copy(code: string): Promise<void> {
  await navigator.clipboard.writeText(code);
  toast({ text: say.copied, lasts: 3000 });
}

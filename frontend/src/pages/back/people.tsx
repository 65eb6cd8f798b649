// The labels of other people, and the lines that are about each, the newest first.
import { useState } from 'preact/hooks';
import { Page } from '../../components/page';
import { useKind } from '../../state/kind';
import type { Entry } from '../../store/records';
import { formatDay } from '../../words';
import { back } from '../../words/back';
import { kept } from '../../words/kept';
import './find.css';

/** Lines of each at first; the others on asking. */
const FEW = 3;

export function People() {
  const say = kept.people;
  const subjects = useKind('subject');
  const noticings = useKind('noticing');
  if (!subjects || !noticings) return <main class="page find" aria-busy="true" />;
  return (
    <Page title={say.title} up="/back?show=find" class="find">
      <p class="say">{subjects.length === 0 ? say.none : say.lead}</p>
      {subjects.length === 0 && <p class="quiet">{say.empty}</p>}
      {subjects.map(({ id, body }) => (
        <Somebody
          key={id}
          label={body.label}
          lines={[...noticings].reverse().filter((line) => line.body.subject === id)}
        />
      ))}
    </Page>
  );
}

function Somebody({ label, lines }: { label: string; lines: readonly Entry<'noticing'>[] }) {
  const [shown, setShown] = useState(FEW);
  return (
    <section class="somebody">
      <h2 class="own" dir="auto">
        {label}
      </h2>
      <p class="quiet">{kept.people.lines(lines.length)}</p>
      <ul class="places">
        {lines.slice(0, shown).map(({ id, day, body }) => (
          <li key={id}>
            <a class="place" href={`/back?night=${day ?? ''}`}>
              <span class="quiet">{day !== null && formatDay(day, 'dated')}</span>
              <span class="own small" dir="auto">
                {body.text}
              </span>
            </a>
          </li>
        ))}
      </ul>
      {lines.length > shown && (
        <button type="button" class="button" onClick={() => setShown(Infinity)}>
          {back.find.more}
        </button>
      )}
    </section>
  );
}

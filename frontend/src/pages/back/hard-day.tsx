// For a hard day when looking for the good steps back: something for oneself first, people to talk to, and the lines only if asked for.
import { Page } from '../../components/page';
import { back } from '../../words/back';
import './hard-day.css';

export function HardDay({ onThree }: { onThree: () => void }) {
  const say = back.hardDay;
  return (
    <Page title={say.title} up="/back" class="hard-day">
      {say.text.map((text) => (
        <p key={text} class="say">
          {text}
        </p>
      ))}
      <a class="button" href="/learn/self-respect">
        {say.respect}
      </a>
      <a class="button" href="/more/help">
        {say.help}
      </a>
      <button type="button" class="link" onClick={onThree}>
        {say.three}
      </button>
    </Page>
  );
}

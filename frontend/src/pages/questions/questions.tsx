// Questions for oneself, before looking for the good: answers live in this component and end with it, and nothing follows from them.
import { Page } from '../../components/page';
import { go, place } from '../../router';
import { device } from '../../shared/device';
import { questions as say } from '../../words/questions';
import { Ask } from './ask';
import { ASKS, useAnswers } from './use-answers';
import './questions.css';

export function Questions() {
  const here = place.value;
  const first = here.page === 'questions' && here.first;
  const { answers, answer } = useAnswers();
  const leave = () => go(first ? '/' : '/more', { replace: true });
  return (
    <Page
      title={say.title}
      class="questions"
      {...(first
        ? {
            tools: (
              <button type="button" class="link" onClick={leave}>
                {say.skip}
              </button>
            ),
          }
        : { up: '/more' })}
    >
      <p class="say">{say.lead}</p>
      <p class="quiet">{say.nothing}</p>
      {ASKS.map((ask) => (
        <Ask
          key={ask}
          text={say.asks[ask]}
          given={answers[ask] ?? null}
          onGive={(given) => answer(ask, given)}
        />
      ))}
      <section class="afterwards">
        <h2>{say.after.title}</h2>
        {say.after.text.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <p class="quiet">{say.after.device[device()]}</p>
        <a class="button" href="/more/help">
          {say.after.help}
        </a>
        <a class="button" href="/learn/self-respect">
          {say.after.respect}
        </a>
        <button type="button" class="button main" onClick={leave}>
          {first ? say.tonight : say.done}
        </button>
      </section>
    </Page>
  );
}

// The first start: three screens at most, each of which can be left for tonight's page.
import { useLayoutEffect, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { Title } from '../../components/page';
import { go } from '../../router';
import { number, words } from '../../words';
import { Doorway } from './doorway';
import { Where } from './where';
import { Who } from './who';
import { rememberWelcomed } from './welcomed';
import './welcome.css';

const say = words.welcome;

const SCREENS: readonly { title: string; go: string; picture?: JSX.Element; body: JSX.Element }[] = [
  {
    title: say.what.title,
    go: say.what.go,
    picture: <Doorway />,
    body: <p class="welcome-text">{say.what.text}</p>,
  },
  { title: say.who.title, go: say.who.go, picture: <Doorway ajar />, body: <Who /> },
  { title: say.where.title, go: say.where.go, body: <Where /> },
];

export function Welcome() {
  const [at, setAt] = useState(0);
  const screen = SCREENS[at];
  useLayoutEffect(() => {
    scrollTo(0, 0);
  }, [at]);
  const last = at === SCREENS.length - 1;
  if (!screen) return null;
  return (
    <main class={`page welcome at-${at + 1}`}>
      {screen.picture}
      <Title key={at} text={screen.title} />
      {screen.body}
      <button type="button" class="button main" onClick={() => (last ? leave('/') : setAt(at + 1))}>
        {screen.go}
      </button>
      <footer class="welcome-foot">
        <span class="steps" role="img" aria-label={say.step(number(at + 1), number(SCREENS.length))}>
          {SCREENS.map((each, step) => (
            <i key={each.title} class={step === at ? 'on' : ''} />
          ))}
        </span>
        <button type="button" class="skip" onClick={() => leave(last ? '/more/account?in' : '/')}>
          {last ? say.where.have : say.skip}
        </button>
      </footer>
    </main>
  );
}

function leave(to: string): void {
  rememberWelcomed();
  go(to, { replace: true });
}

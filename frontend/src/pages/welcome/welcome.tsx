// The first start: three screens at most, each of which can be skipped. Whoever leaves them is offered the questions for oneself,
// before looking for the good.
import { useLayoutEffect, useState } from 'preact/hooks';
import { Title } from '../../components/page';
import { toast } from '../../components/toast';
import { go } from '../../router';
import { me } from '../../state/me';
import { formatWallTime, number } from '../../words';
import { welcome as say } from '../../words/welcome';
import { rememberWish, wish } from '../reminder/wish';
import { Doorway } from './doorway';
import { Knock } from './knock';
import { What } from './what';
import { Who } from './who';
import { rememberWelcomed } from './welcomed';
import './welcome.css';

const SCREENS = ['what', 'who', 'knock'] as const;
/** When most people are in bed, or nearly. */
const USUAL = '21:30';
const QUESTIONS = '/more/questions?first';

export function Welcome() {
  const [at, setAt] = useState(0);
  const [time, setTime] = useState(wish() ?? USUAL);
  const screen = SCREENS[at] ?? 'what';
  useLayoutEffect(() => {
    scrollTo(0, 0);
  }, [at]);

  const onward = () => {
    if (screen !== 'knock') {
      setAt(at + 1);
      return;
    }
    rememberWish(time);
    // Whoever has an account sees these screens again: the reminder's own page takes the wish from here.
    leave(me.value ? '/more/reminder' : QUESTIONS);
    if (!me.value) toast({ text: say.knock.kept(formatWallTime(time)) });
  };

  return (
    <main class={`page welcome at-${at + 1}`}>
      <Doorway ajar={screen === 'who'} />
      <Title key={at} text={say[screen].title} />
      {screen === 'what' && <What />}
      {screen === 'who' && <Who />}
      {screen === 'knock' && <Knock time={time} onTime={setTime} />}
      <button type="button" class="button main" onClick={onward}>
        {screen === 'knock' ? say.knock.go(formatWallTime(time)) : say[screen].go}
      </button>
      <footer class="welcome-foot">
        <span class="screens" role="img" aria-label={say.step(number(at + 1), number(SCREENS.length))}>
          {SCREENS.map((each, step) => (
            <i key={each} class={step === at ? 'on' : ''} />
          ))}
        </span>
        {screen === 'knock' && (
          <button type="button" class="skip have" onClick={() => leave('/more/account?in')}>
            {say.knock.have}
          </button>
        )}
        <button type="button" class="skip" onClick={() => leave(me.value ? '/' : QUESTIONS)}>
          {screen === 'knock' ? say.knock.no : say.skip}
        </button>
      </footer>
    </main>
  );
}

function leave(to: string): void {
  rememberWelcomed();
  go(to, { replace: true });
}

// The card on top: how the reminder stands, in words that are true, and the one thing to do about it.
import { IosSteps } from '../../components/ios-steps';
import { device } from '../../shared/device';
import { me } from '../../state/me';
import { formatWallTime } from '../../words';
import { reminder as words } from '../../words/reminder';
import type { Card as Says, Offer } from './standing';
import { wish } from './wish';
import '../../components/panel.css';

const say = words.card;

/** While there is no account, or the server does not know the device: why one is needed, and the way to it. */
export function Door() {
  const chosen = wish();
  const again = me.value !== null;
  return (
    <section class="panel">
      <h2>{again ? say.again : say.account}</h2>
      <p>{again ? say.againText : say.accountText}</p>
      {!again && chosen !== null && <p>{say.wish(formatWallTime(chosen))}</p>}
      <a class="button" href={again ? '/more/account?in' : '/more/account'}>
        {again ? say.again : say.enter}
      </a>
    </section>
  );
}

/** While the server does not answer, and has never told this device how it stands. */
export function Unknown() {
  return (
    <section class="panel" role="status">
      <h2>{words.unknown}</h2>
      <p>{words.unknownText[device()]}</p>
    </section>
  );
}

interface Props {
  card: Says;
  /** The time that the button to turn it on names. */
  time: string;
  onIos: boolean;
  disabled: boolean;
  onOffer: (offer: Offer) => void;
  onEnd: () => void;
}

export function Card({ card, time, onIos, disabled, onOffer, onEnd }: Props) {
  const { title, texts, offer, canEnd } = card;
  return (
    <section class="panel knock">
      <div role="status">
        <h2>{title}</h2>
        {texts.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      {onIos && <IosSteps />}
      {!disabled && (
        <div class="knock-foot">
          {offer !== null && (
            <button type="button" class="button" onClick={() => onOffer(offer)}>
              {named(offer, time)}
            </button>
          )}
          {canEnd && (
            <button type="button" class="link" onClick={onEnd}>
              {say.turnOff}
            </button>
          )}
        </div>
      )}
    </section>
  );
}

function named(offer: Offer, time: string): string {
  switch (offer) {
    case 'on':
      return say.turnOn(formatWallTime(time));
    case 'allow':
      return say.allow[device()];
    case 'wake':
      return say.wake;
    case 'again':
      return words.tryAgain;
  }
}

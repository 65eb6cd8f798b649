// Third screen: when to knock. A wish, kept on this device; nobody is asked for permission here.
import { useId } from 'preact/hooks';
import { IosSteps } from '../../components/ios-steps';
import { Picked } from '../../components/picked';
import { ability } from '../../pwa/ability';
import { formatWallTime } from '../../words';
import { welcome } from '../../words/welcome';
import './knock.css';

const say = welcome.knock;

interface Props {
  /** 'HH:MM' */
  time: string;
  onTime: (time: string) => void;
}

export function Knock({ time, onTime }: Props) {
  const id = useId();
  return (
    <div class="knock-at">
      <p class="welcome-text">{say.text}</p>
      <label class="unseen" for={id}>
        {say.time}
      </label>
      <Picked
        type="time"
        id={id}
        value={time}
        shown={formatWallTime(time)}
        onPick={(picked) => {
          if (picked !== '') onTime(picked);
        }}
      />
      <p class="welcome-text">{say.account}</p>
      {ability() === 'ios-tab' && (
        <>
          <p class="welcome-text">{say.ios}</p>
          <IosSteps />
        </>
      )}
    </div>
  );
}

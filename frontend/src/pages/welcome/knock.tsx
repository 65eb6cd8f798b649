// Third screen: when to knock. A wish, kept on this device; nobody is asked for permission here.
import { useId } from 'preact/hooks';
import { IosSteps } from '../../components/ios-steps';
import { ability } from '../../pwa/ability';
import { welcome } from '../../words/welcome';
import '../../components/setting.css';
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
      <input
        type="time"
        id={id}
        class="picked"
        value={time}
        onChange={(event) => {
          if (event.currentTarget.value !== '') onTime(event.currentTarget.value);
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

// First screen: what it is, and how a line tells that it is kept, by the three states of a lamp.
import { Lamp, type Light } from '../../components/lights/lamp';
import { device } from '../../shared/device';
import { welcome } from '../../words/welcome';
import './what.css';

const say = welcome.what;
const LIGHTS: readonly Light[] = ['ring', 'ember', 'flame'];

export function What() {
  return (
    <div class="what">
      <p class="welcome-text">{say.text}</p>
      <p class="welcome-text">{say.kept[device()]}</p>
      <ul class="states">
        {LIGHTS.map((light) => (
          <li key={light}>
            <span aria-hidden="true">
              <Lamp light={light} name={say.lamps[light]} />
            </span>
            {say.lamps[light]}
          </li>
        ))}
      </ul>
    </div>
  );
}

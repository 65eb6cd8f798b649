// Third screen: where a line is kept, shown by the three states of a lamp.
import { Lamp, type Light } from '../../components/lights/lamp';
import { device } from '../../shared/device';
import { words } from '../../words';

const say = words.welcome.where;
const LIGHTS: readonly Light[] = ['ring', 'ember', 'flame'];

export function Where() {
  return (
    <>
      <p class="welcome-text">{say.text[device()]}</p>
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
      <p class="welcome-text">{say.account}</p>
    </>
  );
}

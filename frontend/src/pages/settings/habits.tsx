// How the person likes their nights: when one ends, which light, and whether the past may come up.
import { useId } from 'preact/hooks';
import { Choice } from '../../components/choice';
import { Icon } from '../../components/icon';
import { device } from '../../shared/device';
import { preference, setPreference } from '../../state/preference';
import { formatWallTime, words } from '../../words';
import { Section } from './section';
import './habits.css';

const say = words.settings.habits;

/** Every half hour in which a night may end. */
const ENDS = Array.from({ length: 25 }, (_, half) => {
  const hour = String(Math.floor(half / 2)).padStart(2, '0');
  return `${hour}:${half % 2 === 0 ? '00' : '30'}`;
});

export function Habits() {
  const { day_start, theme, look_back } = preference.value;
  const ends = ENDS.includes(day_start) ? ENDS : [...ENDS, day_start].sort();
  const id = useId();
  return (
    <Section title={say.title}>
      <div class="row">
        <div class="row-words">
          <label for={`${id}-ends`}>{say.dayStart}</label>
          <p class="quiet" id={`${id}-ends-text`}>
            {say.dayStartText}
          </p>
        </div>
        <span class="select">
          <select
            id={`${id}-ends`}
            aria-describedby={`${id}-ends-text`}
            value={day_start}
            onChange={(event) => void setPreference({ day_start: event.currentTarget.value })}
          >
            {ends.map((time) => (
              <option key={time} value={time}>
                {formatWallTime(time)}
              </option>
            ))}
          </select>
          <Icon name="down" class="little" />
        </span>
      </div>
      <div class="row upright">
        <p aria-hidden="true">{say.theme}</p>
        <Choice
          label={say.theme}
          options={[
            { value: 'system', label: say.themes.system[device()] },
            { value: 'night', label: say.themes.night },
            { value: 'day', label: say.themes.day },
          ]}
          value={theme}
          onValue={(chosen) => void setPreference({ theme: chosen })}
        />
      </div>
      <label class="row">
        <span class="row-words">
          <span id={`${id}-back`}>{say.lookBack}</span>
          <span class="quiet" id={`${id}-back-text`}>
            {say.lookBackText}
          </span>
        </span>
        <input
          type="checkbox"
          role="switch"
          class="switch"
          aria-labelledby={`${id}-back`}
          aria-describedby={`${id}-back-text`}
          checked={look_back}
          onChange={(event) => void setPreference({ look_back: event.currentTarget.checked })}
        />
      </label>
    </Section>
  );
}

// How the person likes their nights: when one is knocked for, when it ends, which light, and whether the past may come up.
import { Choice } from '../../components/choice';
import { Section } from '../../components/section';
import { LinkRow, SelectRow, SwitchRow } from '../../components/setting';
import { toast } from '../../components/toast';
import { device } from '../../shared/device';
import { halfHours } from '../../shared/half-hours';
import type { PreferenceFields } from '../../shared/kinds';
import { preference, setPreference } from '../../state/preference';
import { unheard } from '../../state/unheard';
import { StorageRefused } from '../../store/database';
import { formatWallTime, words } from '../../words';
import { settings } from '../../words/settings';

const say = settings.habits;

/** Every half hour in which a night may end. */
const ENDS = halfHours('00:00', '12:00');

function choose(part: Partial<PreferenceFields>): void {
  setPreference(part).catch((problem: unknown) => {
    if (!(problem instanceof StorageRefused)) throw problem;
    toast({ text: words.tonight.refused.title });
  });
}

export function Habits() {
  const { day_start, theme, look_back } = preference.value;
  const ends = ENDS.includes(day_start) ? ENDS : [...ENDS, day_start].sort();
  return (
    <Section title={say.title}>
      <LinkRow
        name={say.reminder}
        text={unheard.value === null ? say.reminderText : words.tonight.unheard[device()]}
        href="/more/reminder"
      />
      <SelectRow
        name={say.dayStart}
        text={say.dayStartText}
        value={day_start}
        options={ends.map((time) => [time, formatWallTime(time)])}
        onPick={(time) => choose({ day_start: time })}
      />
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
          onValue={(chosen) => choose({ theme: chosen })}
        />
      </div>
      <SwitchRow
        name={say.lookBack}
        text={say.lookBackText}
        checked={look_back}
        onSwitch={(on) => choose({ look_back: on })}
      />
    </Section>
  );
}

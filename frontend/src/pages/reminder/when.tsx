// When it knocks: the time, the nights, whether once a week for the check-in, a second call, and the hour from which nothing comes any more.
import { Section } from '../../components/section';
import { PickRow, SelectRow, SwitchRow } from '../../components/setting';
import { halfHours } from '../../shared/half-hours';
import type { Reminder } from '../../shared/reminder';
import { preference } from '../../state/preference';
import { formatWallTime } from '../../words';
import { reminder as words } from '../../words/reminder';
import { Nights } from './nights';
import { Zone } from './zone';

const say = words.when;

interface Props {
  reminder: Reminder;
  onChange: (part: Partial<Reminder>) => void;
}

export function When({ reminder, onChange }: Props) {
  const { wall_time, weekdays, weekly, second_after, quiet_from } = reminder;
  const second = second_after === null ? '' : String(second_after);
  const later = quiets(wall_time);
  const other = quiet_from === null || later.includes(quiet_from) ? [] : [quiet_from];
  const tooSoon = quiet_from !== null && inNight(quiet_from) <= inNight(wall_time);
  return (
    <Section title={say.title}>
      <PickRow
        name={say.time}
        type="time"
        value={wall_time}
        shown={formatWallTime(wall_time)}
        onPick={(time) => onChange({ wall_time: time })}
      />
      <Nights nights={weekdays} onNights={(nights) => onChange({ weekdays: nights })} />
      <SwitchRow
        name={say.weekly}
        text={say.weeklyText}
        checked={weekly}
        onSwitch={(on) => onChange({ weekly: on })}
      />
      <SelectRow
        name={say.second}
        text={say.secondText}
        value={second}
        options={seconds(second)}
        onPick={(minutes) => onChange({ second_after: minutes === '' ? null : Number(minutes) })}
      />
      <SelectRow
        name={say.quiet}
        text={tooSoon ? say.quietTooSoon : say.quietText}
        value={quiet_from ?? ''}
        options={['', ...later, ...other].map((time) => [
          time,
          time === '' ? say.never : formatWallTime(time),
        ])}
        onPick={(time) => onChange({ quiet_from: time === '' ? null : time })}
      />
      <Zone reminder={reminder} onChange={onChange} />
    </Section>
  );
}

/** The usual ones, and whatever another client has set. */
function seconds(now: string): [string, string][] {
  const usual = ['', '30', '60', '120'].map((minutes): [string, string] => [
    minutes,
    say.seconds[minutes] ?? '',
  ]);
  return usual.some(([minutes]) => minutes === now) ? usual : [...usual, [now, say.minutes(Number(now))]];
}

/** Every half hour after `time`, up to when everybody sleeps. Pure. */
export function quiets(time: string): string[] {
  const all = halfHours(time, '03:30').slice(1);
  return all.length > 0 ? all : ['03:30'];
}

/** Minutes from the beginning of the night to `time`. */
function inNight(time: string): number {
  return (minutes(time) - minutes(preference.value.day_start) + 1440) % 1440;
}

function minutes(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}

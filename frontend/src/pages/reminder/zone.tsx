// Which zone the time is meant in: that of the device, by the person's own consent, or one that stays.
import { SwitchRow } from '../../components/setting';
import { device } from '../../shared/device';
import type { Reminder } from '../../shared/reminder';
import { deviceZone } from '../../shared/zone';
import { formatPlace } from '../../words';
import { reminder as words } from '../../words/reminder';
import { zoneInWords } from './known-zone';

const say = words.zone;

interface Props {
  reminder: Reminder;
  onChange: (part: Partial<Reminder>) => void;
}

export function Zone({ reminder: { zone, zone_follows }, onChange }: Props) {
  return (
    <>
      <SwitchRow
        name={say.follows[device()]}
        text={zone_follows ? say.followsText(zoneInWords(zone)) : say.stays(zoneInWords(zone))}
        checked={zone_follows}
        onSwitch={(follows) =>
          onChange(follows ? { zone_follows: true, zone: deviceZone() } : { zone_follows: false })
        }
      />
      {!zone_follows && zone !== deviceZone() && (
        <button type="button" class="link" onClick={() => onChange({ zone: deviceZone() })}>
          {say.take(formatPlace(deviceZone()))}
        </button>
      )}
    </>
  );
}

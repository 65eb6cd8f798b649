// The doors under the lines, and the sheet behind the one that is open.
import { useState } from 'preact/hooks';
import { Door } from '../../../components/door/door';
import { Icon } from '../../../components/icon';
import type { Day } from '../../../shared/day';
import { words } from '../../../words';
import type { Night } from '../night';
import { adjusted } from './adjusted';
import { DoorSheet } from './door-sheet';
import { honoured } from './honoured';

interface DoorsProps {
  day: Day;
  past: boolean;
  night: Night;
}

export function Doors({ day, past, night }: DoorsProps) {
  const [open, setOpen] = useState<'observation' | 'act' | null>(null);
  const ajarName = past ? words.tonight.doors.usedPast : words.tonight.doors.used;
  const sheet = { day, past, onClose: () => setOpen(null) };
  return (
    <div class="doors">
      {([adjusted, honoured] as const).map(({ kind, icon, label }) => (
        <Door
          key={kind}
          icon={<Icon name={icon} />}
          label={label}
          ajar={(kind === 'act' ? night.acts : night.observations).length > 0}
          ajarName={ajarName}
          onOpen={() => setOpen(kind)}
        />
      ))}
      {open === 'observation' && <DoorSheet door={adjusted} entries={night.observations} {...sheet} />}
      {open === 'act' && <DoorSheet door={honoured} entries={night.acts} {...sheet} />}
    </div>
  );
}

// The doors under the lines, and the sheet behind the one that is open.
import { useState } from 'preact/hooks';
import { Door } from '../../../components/door/door';
import { Icon } from '../../../components/icon';
import type { Day } from '../../../shared/day';
import { words } from '../../../words';
import type { Night } from '../night';
import { adjusted } from './adjusted';
import { CalmTiles } from './calm-tiles';
import type { DoorKind } from './door';
import { DoorSheet } from './door-sheet';
import { honoured } from './honoured';
import { landed } from './landed';
import { LandedSheet } from './landed-sheet';
import { Plan } from './plan';
import { proof } from './proof';
import { Unsafe } from './unsafe';

interface DoorsProps {
  day: Day;
  past: boolean;
  /** Null until it was read: what is kept behind a door belongs to its sheet. */
  night: Night | null;
  /** Whether it could not be: then nothing is known of what is behind them. */
  unread: boolean;
}

const DOORS = [adjusted, proof, honoured, landed] as const;

export function Doors({ day, past, night, unread }: DoorsProps) {
  const [open, setOpen] = useState<DoorKind | null>(null);
  const behind = night?.behind;
  const ajarName = past ? words.tonight.doors.usedPast : words.tonight.doors.used;
  const of = <K extends DoorKind>(kind: K) => (unread || !behind ? null : behind[kind]);
  const sheet = { day, past, onClose: () => setOpen(null) };
  return (
    <div class="doors">
      {DOORS.map(({ kind, icon, label }) => (
        <Door
          key={kind}
          icon={<Icon name={icon} />}
          label={label}
          ajar={(behind?.[kind].length ?? 0) > 0}
          ajarName={ajarName}
          onOpen={() => setOpen(kind)}
        />
      ))}
      {behind && open === 'observation' && (
        <DoorSheet
          door={adjusted}
          entries={of('observation')}
          after={words.tonight.doors.adjusted.happened}
          {...sheet}
        />
      )}
      {behind && open === 'reassurance' && (
        <DoorSheet
          door={proof}
          entries={of('reassurance')}
          more={past ? (ask) => <CalmTiles ask={ask} /> : undefined}
          {...sheet}
        />
      )}
      {behind && open === 'act' && (
        <DoorSheet
          door={honoured}
          entries={of('act')}
          more={(act) => <Unsafe act={act} />}
          // No plan makes an unsafe moment safe.
          beside={(signal, outcome) => outcome !== 'not_safe_to' && <Plan key={signal} signal={signal} />}
          {...sheet}
        />
      )}
      {behind && open === 'receiving' && <LandedSheet entries={of('receiving')} {...sheet} />}
    </div>
  );
}

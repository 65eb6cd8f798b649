// What made it unsafe to honour a signal, if the person wants to say; asked only after that answer.
import { ACT_REASONS } from '../../../shared/kinds';
import { amend, type Entry } from '../../../store/records';
import { words } from '../../../words';
import { kept } from '../kept';
import { Why } from './why';

export function Unsafe({ act: { id, body } }: { act: Entry<'act'> }) {
  const say = words.tonight.doors.honoured;
  if (body.outcome !== 'not_safe_to') return null;
  return (
    <Why
      asked={say.why}
      reasons={ACT_REASONS.map((value) => ({ value, label: say.reasons[value] }))}
      turn={say.turn}
      given={body.reason ?? null}
      onGive={(reason) => void kept(amend('act', id, { reason }))}
    />
  );
}

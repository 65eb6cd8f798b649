// "In an hour", for phones whose notices have no buttons: once tonight was knocked for, while it is not written yet and
// the reminder is on.
import { toast } from '../../components/toast';
import { nightOf } from '../../shared/day';
import { KINDS } from '../../shared/kinds';
import type { Call, Reminder } from '../../shared/reminder';
import { HOUR } from '../../shared/reports';
import { useEntries } from '../../state/entries';
import { preference } from '../../state/preference';
import { later } from '../../sync/reminder';
import { reminder as words } from '../../words/reminder';
import { isProblem } from '../account/problem';
import { knownZone } from './known-zone';

const say = words.past;

interface Props {
  calls: readonly Call[];
  /** In its zone the server reckons the night; it may be another than the device's. */
  reminder: Reminder;
  /** Looks at the calls again. */
  look: () => Promise<void>;
}

export function Later({ calls, reminder, look }: Props) {
  const running = (at: number) => nightOf(new Date(at), knownZone(reminder.zone), preference.value.day_start);
  const night = running(Date.now());
  const entries = useEntries(night, night, null);
  const written = entries?.some(({ kind, body }) => KINDS[kind].practised && KINDS[kind].takes(body));
  const called = calls.some((call) => call.night === night && call.state === 'sent');
  const { enabled, paused_until } = reminder;
  if (!enabled || (paused_until !== null && night < paused_until)) return null;
  if (written !== false || !called || running(Date.now() + HOUR) !== night) return null;
  const ask = async () => {
    try {
      await later(night);
    } catch (problem) {
      if (!isProblem(problem)) throw problem;
      toast({ text: problem.status === 0 ? words.unchanged : words.refused });
      return;
    }
    await look();
  };
  return (
    <button type="button" class="button" onClick={() => void ask()}>
      {say.later}
    </button>
  );
}

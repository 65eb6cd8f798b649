// "In an hour", for phones whose notices have no buttons: once tonight was knocked for, while it is not written yet.
import { toast } from '../../components/toast';
import { nightOf } from '../../shared/day';
import { KINDS } from '../../shared/kinds';
import type { Call } from '../../shared/reminder';
import { HOUR } from '../../shared/reports';
import { deviceZone } from '../../shared/zone';
import { useEntries } from '../../state/entries';
import { preference } from '../../state/preference';
import { today } from '../../state/tonight';
import { later } from '../../sync/reminder';
import { reminder as words } from '../../words/reminder';
import { isProblem } from '../account/problem';

const say = words.past;

interface Props {
  calls: readonly Call[];
  /** Looks at the calls again. */
  look: () => Promise<void>;
}

export function Later({ calls, look }: Props) {
  const night = today.value;
  const entries = useEntries(night, night);
  const written = entries?.some(({ kind, body }) => KINDS[kind].practised && KINDS[kind].takes(body));
  const called = calls.some((call) => call.night === night && call.state === 'sent');
  const inAnHour = nightOf(new Date(Date.now() + HOUR), deviceZone(), preference.value.day_start);
  if (written !== false || !called || inAnHour !== night) return null;
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

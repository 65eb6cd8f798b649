// Two weeks on: what was offered then comes up on one evening, to be looked at again, let rest for good, or passed by.
import { focusOn, HEADING } from '../../../components/focus';
import { offerUndo } from '../../undo';
import type { Day } from '../../../shared/day';
import { amend, type Entry } from '../../../store/records';
import { formatDay, words } from '../../../words';
import { kept } from '../kept';
import { useSeen } from './use-seen';
import './coming.css';

interface LaterQuestionProps {
  moment: Entry<'receiving'>;
  today: Day;
  onOpen: () => void;
}

/** Once somebody had it before them, that is kept with the moment, so that it comes up on no other evening and on no other device. */
export function LaterQuestion({ moment: { id, day, body }, today, onOpen }: LaterQuestionProps) {
  const say = words.tonight.doors.later;
  const shown = (body.later_shown ?? null) !== null;
  const place = useSeen<HTMLElement>(id, () => {
    if (!shown) void amend('receiving', id, { later_shown: today });
  });
  const decline = async () => {
    if (!(await kept(amend('receiving', id, { later_declined: true })))) return;
    focusOn(HEADING);
    offerUndo(say.declined, () => amend('receiving', id, { later_declined: false }));
  };
  return (
    <section ref={place} class="coming" aria-label={say.title}>
      <p>{say.lead[body.offered](formatDay(day ?? today, 'date'))}</p>
      <div class="coming-answers">
        <button type="button" class="chip" aria-haspopup="dialog" onClick={onOpen}>
          <span>{say.open}</span>
        </button>
        <button type="button" class="chip" onClick={() => void decline()}>
          <span>{say.decline}</span>
        </button>
      </div>
    </section>
  );
}

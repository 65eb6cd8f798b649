// Two weeks on: what was offered then comes up once, to be looked at again or to be let rest for good.
import { toast } from '../../../components/toast';
import type { Day } from '../../../shared/day';
import { amend, type Entry } from '../../../store/records';
import { formatDay, words } from '../../../words';
import { cameBackTo } from './use-coming';
import './coming.css';

interface LaterQuestionProps {
  moment: Entry<'receiving'>;
  today: Day;
  onOpen: () => void;
}

export function LaterQuestion({ moment: { id, day, body }, today, onOpen }: LaterQuestionProps) {
  const say = words.tonight.doors.later;
  const decline = async () => {
    cameBackTo(today);
    await amend('receiving', id, { later_declined: true }); // what is said below is so by then
    const undo = () => {
      cameBackTo(null);
      void amend('receiving', id, { later_declined: false });
    };
    toast({ text: say.declined, action: { label: words.app.undo, run: undo } });
  };
  return (
    <section class="coming" aria-label={say.title}>
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

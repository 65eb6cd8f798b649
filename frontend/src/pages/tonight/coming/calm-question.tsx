// The one question of the evening after: did the calm last? It goes with its answer, and by itself with the night.
import { focusOn, HEADING } from '../../../components/focus';
import { offerUndo } from '../../undo';
import { type Calm, CALMS } from '../../../shared/kinds';
import { amend, type Entry } from '../../../store/records';
import { words } from '../../../words';
import { kept } from '../kept';
import './coming.css';

export function CalmQuestion({ ask }: { ask: Entry<'reassurance'> }) {
  const say = words.tonight.doors.calm;
  const answer = async (calm: Calm) => {
    if (!(await kept(amend('reassurance', ask.id, { calm })))) return;
    focusOn(HEADING);
    offerUndo(say.kept, () => amend('reassurance', ask.id, { calm: null }));
  };
  return (
    <section class="coming" aria-label={say.question}>
      <p>{say.question}</p>
      <div class="coming-answers">
        {CALMS.map((calm) => (
          <button key={calm} type="button" class="chip" onClick={() => void answer(calm)}>
            <span>{say.answers[calm]}</span>
          </button>
        ))}
      </div>
    </section>
  );
}

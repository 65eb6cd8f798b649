// The one question of the evening after: did the calm last? It goes with its answer, and by itself with the night.
import { toast } from '../../../components/toast';
import { CALMS } from '../../../shared/kinds';
import { amend, type Entry } from '../../../store/records';
import { words } from '../../../words';
import './coming.css';

export function CalmQuestion({ ask }: { ask: Entry<'reassurance'> }) {
  const say = words.tonight.doors.calm;
  return (
    <section class="coming" aria-label={say.question}>
      <p>{say.question}</p>
      <div class="coming-answers">
        {CALMS.map((calm) => (
          <button
            key={calm}
            type="button"
            class="chip"
            onClick={() => {
              void amend('reassurance', ask.id, { calm });
              const undo = () => void amend('reassurance', ask.id, { calm: null });
              toast({ text: say.kept, action: { label: words.app.undo, run: undo } });
            }}
          >
            <span>{say.answers[calm]}</span>
          </button>
        ))}
      </div>
    </section>
  );
}

// Whether the calm lasted, on the page of a past night: said there at any time, and as easily said otherwise.
import { useId } from 'preact/hooks';
import { Answers } from '../../../components/choice/answers';
import { CALMS } from '../../../shared/kinds';
import { amend, type Entry } from '../../../store/records';
import { words } from '../../../words';
import { kept } from '../kept';

const MARKS = { yes: 'full', no: 'ring', dont_know: 'point' } as const;

export function CalmTiles({ ask }: { ask: Entry<'reassurance'> }) {
  const say = words.tonight.doors.calm;
  return (
    <Answers
      legend={say.asked}
      name={useId()}
      answers={CALMS.map((value) => ({ value, label: say.answers[value], mark: MARKS[value] }))}
      given={ask.body.calm}
      onAnswer={(calm) => void kept(amend('reassurance', ask.id, { calm }))}
    />
  );
}

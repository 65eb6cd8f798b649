// One of a door's two taps: large rows, or tiles.
import { Answers } from '../../../components/choice/answers';
import { PickOne } from '../../../components/choice/pick-one';
import type { Question } from './door';

interface AskedProps<V extends string> {
  question: Question<V>;
  past: boolean;
  name: string;
  given: V | null;
  onGive: (value: V) => void;
}

export function Asked<V extends string>({ question, past, name, given, onGive }: AskedProps<V>) {
  const { legend, legendPast, options, as } = question;
  const shared = { legend: past ? legendPast : legend, name };
  return as === 'rows' ? (
    <PickOne {...shared} choices={options} chosen={given} onChoose={onGive} />
  ) : (
    <Answers {...shared} answers={options} given={given} onAnswer={onGive} />
  );
}

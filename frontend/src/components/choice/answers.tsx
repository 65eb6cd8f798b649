// A few answers side by side, told apart by shape and word, never by colour.
import { Icon, type IconName } from '../icon';
import './answers.css';

export interface Answer<T extends string> {
  value: T;
  label: string;
  mark?: IconName;
}

interface AnswersProps<T extends string> {
  legend: string;
  name: string;
  answers: readonly Answer<T>[];
  given: T | null;
  onAnswer: (value: T) => void;
}

export function Answers<T extends string>({ legend, name, answers, given, onAnswer }: AnswersProps<T>) {
  return (
    <fieldset class="answers">
      <legend>{legend}</legend>
      <div class={answers.length % 2 === 0 ? 'answers-row pairs' : 'answers-row'}>
        {answers.map(({ value, label, mark }) => (
          <label key={value}>
            <input
              type="radio"
              class="unseen"
              name={name}
              checked={value === given}
              onChange={() => {
                onAnswer(value);
              }}
            />
            {mark && <Icon name={mark} />}
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

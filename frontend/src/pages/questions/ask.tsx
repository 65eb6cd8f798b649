// One question and its three answers: plain buttons, since the browser's own form fields are remembered over a restart.
import { useId } from 'preact/hooks';
import { questions } from '../../words/questions';
import { ANSWERS, type Given } from './use-answers';

interface Props {
  text: string;
  given: Given | null;
  onGive: (given: Given | null) => void;
}

export function Ask({ text, given, onGive }: Props) {
  const id = useId();
  return (
    <section class="ask" role="group" aria-labelledby={id}>
      <p id={id}>{text}</p>
      <div class="ask-answers">
        {ANSWERS.map((each) => (
          <button
            key={each}
            type="button"
            class="button"
            aria-pressed={each === given}
            onClick={() => onGive(each === given ? null : each)}
          >
            {questions.answers[each]}
          </button>
        ))}
      </div>
    </section>
  );
}

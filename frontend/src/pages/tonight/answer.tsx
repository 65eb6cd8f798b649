// "Nothing you could see today": an answer like any other, in the first line's place.
import { words } from '../../words';
import './answer.css';

export function Answer({ past }: { past: boolean }) {
  const say = words.tonight.nothing;
  return (
    <>
      <span class="looked-bar" aria-hidden="true" />
      <div class="line-words" role="status">
        <p class="answer-text">{past ? say.answerPast : say.answer}</p>
        <p class="quiet">{say.more}</p>
      </div>
    </>
  );
}

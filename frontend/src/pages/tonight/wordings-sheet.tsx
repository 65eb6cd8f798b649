// The wordings of one line, one under the other, and the choice between them.
import { Sheet } from '../../components/sheet';
import { words } from '../../words';
import './wordings-sheet.css';

interface WordingsSheetProps {
  text: string;
  others: readonly string[];
  onTake: (text: string) => void;
  onClose: () => void;
}

export function WordingsSheet({ text, others, onTake, onClose }: WordingsSheetProps) {
  const say = words.tonight.wordings;
  return (
    <Sheet title={say.title} onClose={onClose} class="wordings">
      <p class="quiet">{say.lead}</p>
      <section>
        <h3 class="quiet">{say.here}</h3>
        <p class="own" dir="auto">
          {text}
        </p>
      </section>
      {others.map((other) => (
        <section key={other}>
          <h3 class="quiet">{say.other}</h3>
          <p class="own" dir="auto">
            {other}
          </p>
          <button type="button" class="link" onClick={() => onTake(other)}>
            {say.take}
          </button>
        </section>
      ))}
    </Sheet>
  );
}

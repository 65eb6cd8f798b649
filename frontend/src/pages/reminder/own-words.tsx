// What the notice says: words of the person's own, with where they can be read, and how that looks.
import { useId, useRef, useState } from 'preact/hooks';
import { Growing } from '../../components/field/growing';
import { Section } from '../../components/section';
import { WORDS_MOST } from '../../shared/reminder';
import { codePoints, tidy } from '../../shared/text';
import { reminder as words } from '../../words/reminder';
import '../../components/text-field.css';

const say = words.own;
const { notice } = words;

interface Props {
  /** null for the neutral ones. */
  own: string | null;
  disabled: boolean;
  /** Answers whether it was taken. */
  onOwn: (own: string | null) => Promise<boolean>;
}

export function OwnWords({ own, disabled, onOwn }: Props) {
  const [text, setText] = useState(own ?? '');
  const id = useId();
  const known = useRef(own);
  /** What was asked for and is not known to be taken. */
  const asked = useRef<string | null>(null);
  if (known.current !== own) {
    // Changed elsewhere; words that are being written, or that the server did not take, stay in their field.
    if (text === (known.current ?? '') && text !== asked.current) setText(own ?? '');
    known.current = own;
  }
  const over = codePoints(text) - WORDS_MOST;
  const keep = () => {
    const kept = tidy(text).replace(/\s+/g, ' ').trim(); // a notice is one line
    if (over > 0 || kept === (own ?? '')) return;
    setText(kept);
    asked.current = kept;
    void onOwn(kept === '' ? null : kept).then((taken) => {
      if (taken && asked.current === kept) asked.current = null;
    });
  };
  return (
    <Section title={say.title}>
      <div class="own-words">
        <label for={id}>{say.label}</label>
        <div class="text-field-box">
          <Growing
            id={id}
            value={text}
            onText={setText}
            onBlur={keep}
            onKeyDown={(event: KeyboardEvent) => {
              if (event.key !== 'Enter' || event.isComposing) return;
              event.preventDefault();
              keep();
            }}
            enterkeyhint="done"
            disabled={disabled}
            aria-describedby={`${id}-warning`}
          />
        </div>
        <p
          id={`${id}-warning`}
          class={over > 0 ? 'quiet over' : 'quiet'}
          role={over > 0 ? 'alert' : undefined}
        >
          {over > 0 ? say.tooLong(over) : say.warning}
        </p>
      </div>
      <figure class="lock">
        <img src="/icons/icon.svg" alt="" width="40" height="40" />
        <div>
          <p>{notice.title}</p>
          {text.trim() === '' ? (
            <p>{notice.body}</p>
          ) : (
            <p class="own small" dir="auto">
              {text}
            </p>
          )}
        </div>
        <figcaption class="unseen">{say.looks}</figcaption>
      </figure>
    </Section>
  );
}
